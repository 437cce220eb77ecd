/** Two stories written for these tests, each cut in the middle of words. */
export const BRIDGE = [
  '柳湾镇的老石桥修好了。桥工队队长丁望舒说，石桥的拱券上个世纪塌过一回，这次换了三十块青石，桥面也加宽了。',
  '丁望舒带着桥工队在河边住了四个月。他们把旧石料一块块编号，再按编号砌回去，柳湾镇的老人天天来看，有人还送来了当年的',
  '照片。照片上，石桥旁边停着几条运石料的木船，桥工队照着照片把栏杆上的石狮子补齐了。',
  '镇里打算把石桥两头的空地改成小公园，丁望舒答应每年回来检查一次拱券。',
] as const;
export const BEES = [
  '养蜂人秦小满今年把蜂箱搬到了高山牧场。她说，山上的野花开得晚，蜂蜜也酿得慢，可是味道更香。',
  '秦小满的合作社有六十户蜂农，去年卖出蜂蜜两万斤。为了让蜂群安全过冬，合作社请来技术员，教大家给蜂箱加上保温的草',
  '帘，还在牧场边上建起一座蜂蜜加工的小车间，蜂农不用再把蜂蜜运到县城去灌装。',
] as const;

/** Columns out of order: the bees' rest stands before the bridge's. */
export const PAGE = [BRIDGE[0], BRIDGE[1], BEES[0], BEES[1], BEES[2], BRIDGE[2], BRIDGE[3]].map(
  (text, i) => ({ text, group: i < 2 ? 0 : i < 4 ? 1 : i < 5 ? 2 : 3 }),
);
