/**
 * The surnames of some 97 % of the people of China: the 200 most frequent of the 2020 census, and the common
 * compound ones, in both scripts.
 */
const SINGLE =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫雷龙黎史陶贺毛段郝顾龚邵覃武钱戴严莫孔向汤万常温康施牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由張劉陳楊黃趙吳孫馬羅鄭梁謝許韓鄧馮蕭葉蘇呂盧鍾譚陸範韋賈鄒邱龍賀龔錢嚴湯萬齊喬龐顏莊聶魯歐關蘭寧紀單畢塗駱藍遊滕饒陽農繆簡車項連蘆麥婁竇黨費衛應閔鄔邊師榮叢鞏遲鄺談樂儲勞諶樓滿聞厲區闞權帥蓋練豐國計晉門雲來都闕烏況賓';
const COMPOUND =
  '欧阳|上官|皇甫|令狐|诸葛|司徒|司马|申屠|夏侯|贺兰|完颜|慕容|尉迟|长孙|东方|南宫|公孙|轩辕|宇文|歐陽|諸葛|司馬|賀蘭|長孫|東方|張簡|范姜';

/** Matches one surname. */
export const SURNAME = new RegExp(`(?:${COMPOUND}|[${SINGLE}])`, 'u');

/** A person's name of two or three characters; in print a space may stand inside. */
export const PERSON = `${SURNAME.source}[ 　]?\\p{Script=Han}(?:[ 　]?\\p{Script=Han})?`;
