/**
 * 異体字 that stand in family and given names and in no bracket of the 常用漢字表: the form people type, then the
 * others. Wider than a dictionary on purpose: 斉 and 斎, 磯 and 礒 are found together.
 */
export const NAME_VARIANTS: readonly string[] = [
  '高髙 崎﨑嵜碕 辺邉 浜濵 柳栁桺 斉斎亝 島嶋嶌㠀 吉𠮷 橋槗𣘺 館舘 富冨 峰峯 梅楳 桑桒',
  '松枩 淵渕渊 鉄鐡銕 秋穐龝 船舩 野埜㙒 桧檜 涼凉 沖冲 鶴靍靏鸖 籠篭 薮藪籔 園薗 芦蘆 蘇蘓',
  '壷壺 枡桝 祢禰襧 聡聰 遥遙 鈎鉤 間閒 隣鄰 雁鴈 穎頴 騨驒 麹麴 亘亙 宜冝 凛凜 剣劔劒剱釼',
  '勲勛 卯夘 厨廚 呉吳 哲喆 喜㐂 土圡 寿夀 姫姬 学斈 宝寳 尭堯 巌巖 強强 彦彥 戸戶户 教敎',
  '既旣 昂昻 晃晄 晋晉 昇曻 朗朖 柏栢 柿柹枾 槙槇 歳歲 毘毗 氷冰 清淸 渋澀 熙煕熈 珍珎',
  '瑶瑤 留畄 皐皋 磯礒 禄祿 税稅 穣穰 竪豎 群羣 翠翆 虎乕 裏裡 猪豬 体躰軆 達逹 村邨 郷鄉',
  '鶏雞 青靑 鴎鷗 鰺鯵 鴬鶯 蛎蠣 蝉蟬 蒋蔣 萌萠 国圀囯 稟禀 窓窻 婿聟壻 竈竃 倶俱 侠俠',
  '呑吞 庵菴 弯彎 填塡 妍姸 醤醬 頬頰 菟兎兔莵 梼檮 祷禱 闘鬪 略畧 跡蹟 畝畆畒 鼠鼡 質貭',
  '爾尓 逃迯 輌輛 諌諫 莱萊 涛濤 砺礪 賎賤 儘侭 潜濳 叡睿',
];
