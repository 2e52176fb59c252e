import type { Localized } from '#i18n/locales.ts';

/**
 * Sentences of an invented harbour chronicle, said in both languages. `{n}` is a count from 11 to 99, so that the Arabic
 * noun after it keeps one form; `{person}`, `{place}` and `{term}` become links.
 */
export const sentences: Localized[] = [
  {
    en: '{person} told the council of {place} that {n} boats had been repaired before the winter and that the rest would wait for timber from the inland mills.',
    ar: 'أبلغ {person} مجلس {place} أن {n} قارباً أُصلح قبل الشتاء، وأن البقية ستنتظر الأخشاب من مناشر الداخل.',
  },
  {
    en: 'The harbour book of {place} counts {n} crossings in that week, fewer than in the week before, and gives fog as the reason for every one that was called off.',
    ar: 'يحصي دفتر الميناء في {place} {n} رحلة في ذلك الأسبوع، أقل من الأسبوع السابق، ويعزو إلغاء كل رحلة إلى الضباب.',
  },
  {
    en: 'At {term} the pilots waited outside the bar until the water stood still, and {person} wrote down the hour at which each of them came in.',
    ar: 'عند {term} انتظر المرشدون خارج الحاجز الرملي حتى سكن الماء، ودوّن {person} ساعة دخول كل منهم.',
  },
  {
    en: 'A newspaper of the time reported that {n} families had moved from {place} to the upper quay after the storm, and it named those who had lost a roof.',
    ar: 'ذكرت صحيفة من ذلك الزمن أن {n} أسرةً انتقلت من {place} إلى الرصيف الأعلى بعد العاصفة، وسمّت من فقدوا سقوف بيوتهم.',
  },
  {
    en: 'The engineers measured the depth of the channel at {n} points between the lighthouse and {place} and found sand where the old chart shows rock.',
    ar: 'قاس المهندسون عمق القناة في {n} موضعاً بين المنارة و{place}، ووجدوا رملاً حيث ترسم الخريطة القديمة صخراً.',
  },
  {
    en: '{person} asked for a second ferry, since the only one could carry {n} passengers and left people standing on the pier on every market day.',
    ar: 'طلب {person} عبّارة ثانية، لأن العبّارة الوحيدة تتسع لـ{n} راكباً وتترك الناس واقفين على الرصيف في كل يوم سوق.',
  },
  {
    en: 'The office at {place} answered that it had money for {n} days of work and that the owners of the warehouses would have to pay for the rest.',
    ar: 'ردّ المكتب في {place} بأن لديه مالاً يكفي {n} يوماً من العمل، وأن على أصحاب المخازن دفع ما تبقى.',
  },
  {
    en: 'Fishermen who were asked many years later remembered the meeting in different ways, but all of them spoke of the bell that rang over {place} until evening.',
    ar: 'تذكّر صيادون سُئلوا بعد سنوات طويلة ذلك الاجتماع على أوجه مختلفة، لكنهم جميعاً تحدثوا عن الجرس الذي ظل يُقرع في {place} حتى المساء.',
  },
  {
    en: 'The insurance company sent two inspectors, who stayed for {n} days and described the damage to the breakwater plank by plank.',
    ar: 'أرسلت شركة التأمين مفتشين اثنين مكثا {n} يوماً ووصفا أضرار كاسر الأمواج لوحاً لوحاً.',
  },
  {
    en: 'In the minutes of the council {person} is quoted as saying that nobody had promised a road to {place}, only a survey of where one might run.',
    ar: 'ينقل محضر المجلس عن {person} قوله إن أحداً لم يَعِد بطريق إلى {place}، بل بمسح للمسار الممكن لا غير.',
  },
  {
    en: 'The rule about {term} was read aloud on the quay and nailed to the door of the customs house, where a copy could still be seen a generation later.',
    ar: 'قُرئت القاعدة الخاصة بـ{term} بصوت عالٍ على الرصيف وعُلّقت على باب الجمارك، وظلت نسخة منها هناك جيلاً كاملاً.',
  },
  {
    en: 'Of the {n} barrels that were unloaded at {place}, the clerk entered most as salted fish and some as lamp oil, and left the owner of three unnamed.',
    ar: 'من أصل {n} برميلاً أُنزلت في {place}، سجّل الكاتب معظمها سمكاً مملّحاً وبعضها زيت مصابيح، وترك صاحب ثلاثة منها بلا اسم.',
  },
  {
    en: '{person} resigned in the following spring; the letter speaks of poor health, while friends spoke of the quarrel over the new lights at {place}.',
    ar: 'استقال {person} في الربيع التالي؛ تتحدث الرسالة عن اعتلال الصحة، وتحدث الأصدقاء عن الخلاف على الأضواء الجديدة في {place}.',
  },
  {
    en: 'A later survey repeated the count with better instruments and came to {n} moorings, which agrees with neither of the two lists that were published then.',
    ar: 'أعاد مسح لاحق العدّ بأدوات أدق وانتهى إلى {n} مرسى، وهو ما لا يوافق أياً من القائمتين المنشورتين آنذاك.',
  },
];

/** Headlines; `{n}` is the number of the entry, so that no two are alike. */
export const headlines: Localized[] = [
  { en: 'Boat {n} is launched at {place}', ar: 'إنزال القارب {n} إلى الماء في {place}' },
  { en: 'Storm {n} reaches {place}', ar: 'العاصفة {n} تبلغ {place}' },
  { en: 'Council meeting {n} is held in {place}', ar: 'انعقاد جلسة المجلس {n} في {place}' },
  { en: 'Survey {n} of the channel off {place}', ar: 'مسح القناة {n} قبالة {place}' },
  { en: 'Notice {n} goes up on the pier of {place}', ar: 'تعليق الإعلان {n} على رصيف {place}' },
];

export const summaries: Localized[] = [
  {
    en: 'What the harbour book, two newspapers and the minutes of the council say about the day, and where their accounts part.',
    ar: 'ما يقوله دفتر الميناء وصحيفتان ومحاضر المجلس عن ذلك اليوم، وأين تفترق رواياتها.',
  },
  {
    en: 'The office at {place} and the owners of the boats agreed on the work and differed on who should pay for it.',
    ar: 'اتفق مكتب {place} وأصحاب القوارب على العمل واختلفوا على من يدفع كلفته.',
  },
];

export const places: Localized[] = [
  { en: 'Lumen', ar: 'لومن' },
  { en: 'Saltmere', ar: 'سالتمير' },
  { en: 'Orrin Quay', ar: 'رصيف أورين' },
  { en: 'Brackwater', ar: 'براكووتر' },
  { en: 'Tern Point', ar: 'رأس الخرشنة' },
  { en: 'Dunwick', ar: 'دونويك' },
  { en: 'Hollow Bay', ar: 'خليج هولو' },
  { en: 'Marrow Sands', ar: 'رمال مارو' },
  { en: 'Kestrel Rock', ar: 'صخرة العوسق' },
  { en: 'Vane', ar: 'فين' },
  { en: 'Ebbing', ar: 'إيبنغ' },
  { en: 'Old Ferry', ar: 'العبّارة القديمة' },
];

export const givenNames: Localized[] = [
  { en: 'Ada', ar: 'آدا' },
  { en: 'Bram', ar: 'برام' },
  { en: 'Cora', ar: 'كورا' },
  { en: 'Edric', ar: 'إدريك' },
  { en: 'Flora', ar: 'فلورا' },
  { en: 'Garth', ar: 'غارث' },
];

export const familyNames: Localized[] = [
  { en: 'Quill', ar: 'كويل' },
  { en: 'Reed', ar: 'ريد' },
  { en: 'Thorn', ar: 'ثورن' },
  { en: 'Marsh', ar: 'مارش' },
  { en: 'Pike', ar: 'بايك' },
  { en: 'Fenn', ar: 'فين' },
];

export const terms: Localized[] = [
  { en: 'slack tide', ar: 'سكون المدّ' },
  { en: 'harbour dues', ar: 'رسوم الميناء' },
  { en: 'pilotage', ar: 'إرشاد السفن' },
  { en: 'lay days', ar: 'أيام التفريغ' },
];
