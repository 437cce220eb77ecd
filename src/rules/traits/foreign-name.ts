/** Characters that foreign names are written in, after Xinhua's tables of transcription; both scripts. */
const SOUNDS =
  '阿埃艾爱愛安昂奥奧巴白班邦保鲍鮑贝貝本比彼宾賓波伯勃博布采策查察达達大戴丹当當道德登邓鄧迪底蒂丁东東杜敦多厄恩尔爾法凡范方菲费費芬丰豐冯馮弗夫福甫富盖蓋冈岡高戈哥格葛根古瓜圭哈海罕汉漢豪赫黑亨洪胡华華霍基吉及季加佳贾賈简簡杰傑捷金津京居卡凯凱坎康考柯科克肯孔库庫夸奎昆拉莱萊赖賴兰蘭朗劳勞勒雷蕾里理丽麗莉利连連列林琳龙龍卢盧鲁魯伦倫罗羅洛吕呂马馬玛瑪迈邁麦麥曼芒毛梅门門蒙孟米密敏明摩莫默姆穆纳納娜乃奈南内妮尼年涅宁寧纽紐努诺諾欧歐帕潘庞龐佩彭皮平珀普其奇齐齊恰乔喬切钦欽琼瓊丘让讓仁日茹瑞若萨薩塞赛賽三桑瑟森沙山尚绍紹舍申圣聖盛什施石史舒顺順斯丝絲松苏蘇孙孫索所塔台太泰坦汤湯唐陶特腾騰提铁鐵廷通图圖托瓦万萬旺威韦韋维維魏温溫文翁沃乌烏武伍西希锡錫席夏香肖歇谢謝辛欣兴興休许許雅亚亞扬揚姚耶叶葉伊因英永尤于約约云宰泽澤扎詹珍正芝朱兹茲卓宗祖佐';
/** The source of a pattern: the parts of such a name with a dot between them, the country in brackets in front. */
export const FOREIGN_NAME = `(?:[（(［]\\p{Script=Han}{1,6}[）)］])?[${SOUNDS}]{1,7}(?:[·・‧][${SOUNDS}]{1,7}){1,3}`;
