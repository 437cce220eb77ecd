import { personName } from './house.mjs';

const FIRMS = '宏远 恒顺 金桥 新程 安泰 长荣 鼎新 同辉'.split(' ');
const GOODS = '营业执照正本 公章一枚 身份证 道路运输证 收据一本 残疾证 开户许可证'.split(' ');

/** Small notices as papers print them (texts of our own), as articles of type `notice`. */
export function drawNotice(random, house) {
  const firm = () =>
    `${house.place}市${random.pick(FIRMS)}${random.pick(['商贸', '建筑', '物流', '食品'])}有限公司`;
  const number = () => random.between(100000, 999999);
  const day = () => `${house.date[0]}年${random.between(1, 12)}月${random.between(1, 28)}日`;
  const lost = () =>
    `${random.chance(0.5) ? firm() : personName(random)}不慎遗失${random.pick(GOODS)}，编号${number()}，声明作废。`;
  const [headline, ...texts] = random.pick([
    () => ['遗失声明', ...Array.from({ length: random.between(2, 5) }, lost)],
    () => [
      '注销公告',
      `${firm()}经股东会决议拟注销，请债权人自公告之日起45日内到本公司申报债权。`,
      `联系电话：${number()}`,
    ],
    () => [
      '拍卖公告',
      `受委托，我公司定于${day()}上午10时公开拍卖旧设备一批，起拍价${random.between(3, 90)}万元。有意竞买者请于拍卖前一日办理登记手续。`,
    ],
    () => ['停电公告', `因线路检修，${day()}8时至17时，${house.place}市北街一带停电，请用户相互转告。`],
    () => [
      '启事',
      `${house.place}市老年大学秋季班开始招生，报名地点设在中山路${random.between(1, 300)}号，额满为止。`,
    ],
  ])();
  const body = texts.map((text) => ({ type: 'paragraph', text }));
  const rest = {
    kicker: '',
    deck: '',
    column: '',
    dateline: null,
    byline: [],
    bylineKnown: true,
    bylineText: '',
    photos: [],
  };
  return { type: 'notice', headline, body, ...rest };
}
