/** Forms of photo credits at the end of a caption, or alone; matched on the end of folded text. */
export interface CreditRule {
  readonly id: string;
  readonly why: string;
  /** Anchored at the end. What `credit` matches is the credit; with `named`, names must stand in front and `BANK` may follow. */
  readonly pattern: RegExp;
  readonly named?: boolean;
  /** Texts with the credit between `|`. */
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
}

const SHORT = '作|书|画|图|发';
/** OCR misreads the opening bracket. */
const ASIDE = '(?: ?[（《“][^（）]{1,40}）)?[。.]?$';
/** Who sells the picture, behind the names. */
export const BANK = /[/／] ?\p{Script=Han}{2,4}(?:[图圖]片|[视視][觉覺]|中[国國])(?=[。.]?$)/u;
/** Agencies and banks of pictures. */
const SOURCES =
  '新华社|中新社|中新网|中央社|法新社|法新|路透社|路透|美联社|欧新社|盖蒂(?:图片社)?|人民视觉|人民图片|视觉中国|影像中国|光明图片|图虫(?:创意)?|海洛创意|东方 ?IC|(?:IC|ic) ?[Pp]hoto|CFP|VCG|Getty ?Images';

export const CREDIT_RULES: readonly CreditRule[] = [
  {
    id: 'credit/named',
    why: 'Someone took, drew or gave the picture.',
    named: true,
    pattern: new RegExp(
      `(?:文并摄|摄影报道|图文报道|摄制|摄/影|摄影|摄|绘制|绘图|绘|制图|供图|供稿|插图|漫画|图/文|文/图|文、图|图文)${ASIDE}|(?:${SHORT})$`,
      'u',
    ),
    examples: [
      '|本报通讯员 王小川 摄|',
      '|程 川摄（江城视觉）|',
      '工人在修路。|新华社记者 王 川摄|',
      '新桥通车|本报驻江城记者 王小川 摄|',
      '|以上图片均为本报记者王小川摄|',
      '孩子们在新校舍上课。 |王小川摄|',
      '|記者王小川／攝影|',
      '|图/文 王小川|',
      '|本报记者 王小川 文/图|',
      '|本报见习记者王小川摄影报道|',
      '|王小川 摄/影|',
      '|（記者王曉川攝）|',
      '工人在修路。|（王小川摄）|',
      '工人在修路。|（王小川/图）|',
      '工人在修路。|（攝影：王曉川）|',
      '工人在修路。|王小川 摄/江城图片|',
      '工人在修路。|中新社发 王小川 摄|',
      '上图：工人在修路。 |均为王小川摄|',
      '|图/本报记者 王小川|',
    ],
    counterExamples: [
      '他在山里拍摄',
      '工人正在绘制蓝图。',
      '图为工人修路。',
      '他喜欢读书',
      '春耕图',
      '他在村里安排工作。',
    ],
  },
  {
    id: 'credit/source',
    why: 'Where the picture is from, with no name.',
    pattern: new RegExp(
      `(?:^|[。！？；”. （])(?<credit>(?:本报|本刊|新华社|网络)?(?:资料图片|(?:资料|档案)照片?(?:，[^（）。]{2,20}摄)?|资料图|资料片|(?:视频|网络)?截图|视频画面|电视截图|网络图片|效果图|AI生成|AI制图|本报记者摄影|图片来自网络|翻摄画面)|(?:翻摄|取自)自?[\\p{Script=Han}A-Za-z]{2,12}|(?:图片|照片|图)(?:来源|源|据|来自)[：/ ]?[\\p{Script=Han}A-Za-z]{2,16}|(?:图|供图)[/|] ?(?:取自|翻摄)?[\\p{Script=Han}A-Za-z]{2,16}|(?:图片?|摄影)： ?(?:${SOURCES}|[\\p{Script=Han}A-Za-z]{2,12}(?:提供|供图))|(?:${SOURCES}|本报)(?:/?发|传真|记者摄|图片?|供图|供本报专稿)?(?:（[^（）]{2,12}）)?)）?[。.]?$`,
      'u',
    ),
    examples: [
      '|资料图片|',
      '|视频截图|',
      '工人在修路。|新华社发|',
      '|图片来源：江城网|',
      '|新华社发（王小川摄）|',
      '|本報記者攝影|',
      '工人在修路。 |图/视觉中国|',
      '工人在修路。|圖／市政府提供|',
      '工人在修路。|（路透）|',
      '工人在修路。|（取自臉書）|',
      '工人在修路。 |IC photo|',
    ],
    counterExamples: ['这是一张资料图片的故事', '据新华社', '图：工人在修路。'],
  },
  {
    id: 'credit/given',
    why: 'Organisations and people met by reporters give pictures.',
    pattern: new RegExp(
      `(?:^|[。！？；”）. （])(?<credit>(?:(?:本版|以上|以下|上|下|左|右|题)?(?:图片|照片|图|资料图)?(?:均|皆|都)?(?:由|为|系)?)?(?:受访(?:者|人|单位|企业|对象)|作者|本人|读 ?者|片 ?方|剧 ?组|[\\p{Script=Han}·]{1,24}(?: \\p{Script=Han}{1,6})?)(?:供图|提供图片|提供|截图|制图))）?${ASIDE}`,
      'u',
    ),
    examples: [
      '|受访者供图|',
      '工人在修路。|江城县委宣传部供图|',
      '|图片由江城县博物馆提供|',
      '|片 方供图|',
      '工人在修路。|（江城县政府提供）|',
    ],
    counterExamples: ['政府为工人提供图书。', '他们为大家提供帮助'],
  },
];
