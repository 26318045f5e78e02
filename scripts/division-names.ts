/**
 * The hand-made tables of import-divisions.ts. A key is a code, a full name (西昌市) or, for provinces and cities, a name
 * without its suffix (凉山). Change a name of seeds/reference/divisions.yaml here and generate the file again.
 */

/** A table: entries on lines or after `;`, each a key, a blank, and what holds for it. */
const table = (text: string) =>
  new Map(
    text
      .trim()
      .split(/\s*[\n;]\s*/)
      .map((entry) => [entry.replace(/ .*/, ''), entry.replace(/^\S+ /, '')]),
  );

// Readings that pinyin-pro gets wrong in place names; a single character stands for all names that contain it.
export const readings = table(`
  都 du; 什 shi; 乐亭 lao ting; 乐陵 lao ling; 蔚县 yu xian; 万柏林 wan bai lin; 繁峙 fan shi; 洪洞 hong tong
  调兵山 diao bing shan; 珲春 hun chun; 大箐山 da qing shan; 穆棱 mu ling; 闵行 min hang; 六合 lu he
  乐清 yue qing; 蚌山 beng shan; 歙县 she xian; 涡阳 guo yang; 单县 shan xian; 浚县 xun xian; 召陵 shao ling
  泌阳 bi yang; 黄陂 huang pi; 曾都 zeng du; 大埔 da bu; 筠连 jun lian; 牟定 mou ding; 吴堡 wu bu; 民乐 min le
  红寺堡 hong si bu; 宕昌 tan chang; 尉犁 yu li`);

// English names that are not the pinyin; the id follows them.
export const english = table(`
  内蒙古 Inner Mongolia; 陕西 Shaanxi; 西藏 Tibet; 香港 Hong Kong; 澳门 Macao; 台湾 Taiwan
  呼和浩特 Hohhot; 鄂尔多斯 Ordos; 呼伦贝尔 Hulunbuir; 巴彦淖尔 Bayannur; 乌兰察布 Ulanqab; 兴安盟 Hinggan; 锡林郭勒 Xilingol
  阿拉善 Alxa; 哈尔滨 Harbin; 齐齐哈尔 Qiqihar; 阿坝 Ngawa; 甘孜 Garze; 拉萨 Lhasa; 日喀则 Shigatse
  昌都 Qamdo; 林芝 Nyingchi; 那曲 Nagqu; 阿里 Ngari; 果洛 Golog; 乌鲁木齐 Urumqi; 克拉玛依 Karamay; 吐鲁番 Turpan
  博尔塔拉 Bortala; 巴音郭楞 Bayingolin; 阿克苏 Aksu; 克孜勒苏 Kizilsu; 喀什 Kashgar; 和田 Hotan; 伊犁 Ili; 阿勒泰 Altay
  喀什市 Kashgar; 和田市 Hotan; 阿克苏市 Aksu; 阿勒泰市 Altay; 库尔勒市 Korla; 格尔木市 Golmud; 二连浩特市 Erenhot; 西昌市 Xichang`);

// Korean names, those in the bulletin as it prints them.
export const korean = table(`
  北京 베이징; 天津 텐진; 河北 허베이; 山西 산서성; 内蒙古 내몽고; 辽宁 랴오닝성; 吉林省 지린성; 黑龙江 헤이룽장성; 上海 상하이
  江苏 장쑤성; 浙江 저장성; 安徽 안후이성; 福建 푸젠성; 江西 장시성; 山东 산둥성; 河南省 허난성; 湖北 후베이성; 湖南 후난성
  广东 광둥성; 广西 광시좡족자치구; 海南省 하이난성; 重庆 충칭; 四川 쓰촨성; 贵州 구이저우성; 云南 윈난성; 西藏 시짱자치구
  陕西 섬서성; 甘肃 간쑤성; 青海 칭하이성; 宁夏 닝샤후이족자치구; 新疆 신장웨이우얼자치구; 香港 홍콩; 澳门 마카오; 台湾 대만
  110105 차오양구; 110108 하이톈구; 110109 먼터우거우구; 110113 순이; 110116 화이유; 鄂尔多斯 오르도스; 西昌市 시창; 凉山 량산
  石家庄 스자좡; 唐山 탕산; 保定 바오딩; 廊坊 랑팡; 太原 타이위안; 呼和浩特 후허하오터; 沈阳 선양; 大连 다롄; 长春 창춘
  吉林市 지린시; 哈尔滨 하얼빈; 南京 난징; 苏州 쑤저우; 无锡 우시; 杭州 항저우; 宁波 닝보; 温州 원저우; 合肥 허페이; 芜湖 우후
  厦门 샤먼; 南昌 난창; 济南 지난; 青岛 칭다오; 烟台 옌타이; 威海 웨이하이; 郑州 정저우; 洛阳 뤄양; 武汉 우한; 长沙 창사
  广州 광저우; 深圳 선전; 珠海 주하이; 佛山 포산; 东莞 둥관; 南宁 난닝; 桂林 구이린; 海口 하이커우; 成都 청두; 绵阳 몐양
  贵阳 구이양; 昆明 쿤밍; 拉萨 라싸; 西安 시안; 兰州 란저우; 酒泉 주취안; 西宁 시닝; 银川 인촨; 乌鲁木齐 우루무치`);

export const aliases = table(`
  北京 베이징시 북경 북경시; 天津 톈진 톈진시 텐진시 천진; 河北 허베이성 하북성; 山西 산서; 辽宁 랴오닝 요녕성 요령성
  内蒙古 네이멍구 네이멍구자치구 내몽고자치구 내몽골; 吉林省 지린 길림성; 黑龙江 헤이룽장 흑룡강성; 上海 상하이시 상해 상해시
  江苏 장쑤 강소성; 浙江 저장 절강성; 安徽 안후이 안휘성; 福建 푸젠 복건성; 江西 장시 강서성; 山东 산둥 산동성
  河南省 허난 하남성; 湖北 후베이 호북성; 湖南 후난 호남성; 广东 광둥 광동성; 广西 광시; 海南省 하이난 해남성
  重庆 충칭시 중경; 四川 쓰촨 사천성; 贵州 구이저우 귀주성; 云南 윈난 운남성; 西藏 시짱 티베트 티베트자치구 Xizang
  陕西 섬서 샨시성; 甘肃 간쑤 감숙성; 青海 칭하이 청해성; 宁夏 닝샤; 新疆 신장 신장위구르자치구; 澳门 Macau; 台湾 타이완 臺灣 台灣
  110105 조양구; 110108 하이뎬구 하이톈 하이뎬 海淀區 海澱; 110109 먼터우거우; 110113 순이구; 110116 화이유구 화이러우 화이러우구
  鄂尔多斯 오르도스시 어얼둬쓰; 西昌市 시창시; 凉山 량산이족자치주; 广州 광저우시; 长沙 창사시`);

export const caveats = table(`
  山西 산시성 is written for both Shanxi and Shaanxi in Korean, so it is listed for neither.
  陕西 산시성 is written for both Shanxi and Shaanxi in Korean, so it is listed for neither.
  110108 The bulletin prints 하이톈구(海澱區), the usual spellings are 하이뎬구 and 海淀區.
  110116 The bulletin prints 화이유, the usual spelling is 화이러우.
  台湾 Listed by the reference as a province of China, without codes, and governed separately.`);

// Traditional forms: where one is certain although the character has others, and whole names settled by hand.
export const settledCharacters = '宁克溪广家回蒙曲布松合万同扎周托修佛志向千果象苏团当厂党叶胜梁夹别云丰';
export const traditional = table(`
  海淀区 海澱區; 台湾省 臺灣省; 丰台区 豐臺區; 平谷区 平谷區; 徐汇区 徐匯區; 沙坪坝区 沙坪壩區
  沈阳市 瀋陽市; 沈阳 瀋陽; 邢台市 邢臺市; 邢台 邢臺; 烟台市 煙臺市; 烟台 煙臺; 七台河市 七臺河市; 七台河 七臺河
  台州市 台州市; 咸宁市 咸寧市; 咸宁 咸寧; 咸阳市 咸陽市; 咸阳 咸陽; 岳阳市 岳陽市; 岳阳 岳陽; 昆明市 昆明市
  阿坝藏族羌族自治州 阿壩藏族羌族自治州; 阿坝 阿壩; 阿里地区 阿里地區`);
