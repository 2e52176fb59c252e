import type { Localized } from '#i18n/locales.ts';

/** What fields hold that most data sets have, and the content model has not. */
export const everySet: Record<string, Localized> = {
  id: { en: 'The id of the entry, which never changes.', ar: 'معرّف المدخل، وهو لا يتغير أبداً.' },
  page: { en: 'The address of its page, in each language.', ar: 'عنوان صفحته في كل لغة.' },
  body: { en: 'The text of its page, paragraphs parted by an empty line.', ar: 'نص صفحته، ويفصل سطر فارغ بين فقراته.' },
  cited: {
    en: 'Ids of all sources that the page cites, in the order in which a reader meets them.',
    ar: 'معرّفات كل المصادر التي تذكرها الصفحة، بترتيب ورودها فيها.',
  },
};

/** What fields of one data set hold, where the content model has no such field or tells editors how to write it. */
export const publishedWords: Record<string, Record<string, Localized>> = {
  background: {
    order: { en: 'Its place in reading order.', ar: 'موضع الفصل في ترتيب القراءة.' },
    title: { en: 'The question that the chapter answers.', ar: 'السؤال الذي يجيب عنه الفصل.' },
    summary: { en: 'What the chapter is about, in one or two sentences.', ar: 'مضمون الفصل في جملة أو جملتين.' },
  },
  timeline: {
    date: {
      en: 'When it happened or began, as precisely as is known: year, month, day, or minute with its zone; “~” behind it means about (EDTF).',
      ar: 'متى وقع الحدث أو بدأ، بالدقة المعروفة: السنة أو الشهر أو اليوم أو الدقيقة مع فرق التوقيت؛ و«~» بعده تعني التقريب (EDTF).',
    },
    era: { en: 'Id of an era in `vocabulary`.', ar: 'معرّف حقبة في `vocabulary`.' },
    status: {
      en: 'confirmed; attributed = rests on the party named in the text; disputed = the sides differ, and `body` gives each account.',
      ar: 'confirmed = مؤكد؛ attributed = يستند إلى جهة مذكورة في النص؛ disputed = تختلف فيه الأطراف، وفي `body` رواية كل منها.',
    },
    title: { en: 'What happened, as a headline.', ar: 'ما حدث، في صيغة عنوان.' },
    summary: {
      en: 'The same in two to four sentences; `sources` vouch for them.',
      ar: 'ما حدث في جملتين إلى أربع، تستند إلى ما في `sources`.',
    },
  },
  figures: {
    side: { en: 'Id of a side in `vocabulary`: belonging, never blame.', ar: 'معرّف طرف في `vocabulary`، وهو انتماء لا اتهام.' },
    name: { en: 'The full name, in the spelling of this site.', ar: 'الاسم الكامل بالكتابة المعتمدة في الموقع.' },
    description: { en: 'The office, in a few words.', ar: 'المنصب، في كلمات قليلة.' },
  },
  quotes: {
    original: {
      en: 'The language in which it was said, and the words in it if we saw them; left out where the language is not known.',
      ar: 'اللغة التي قيل بها، والكلام بها إن اطّلعنا عليه؛ ويُحذف حين لا تُعرف.',
    },
  },
  numbers: {
    value: { en: 'The count; where the claimant gave two, see `range`.', ar: 'العدد؛ وإن ذكر صاحب الرقم عددين فانظر `range`.' },
    unit: { en: 'Id of a unit in `vocabulary`.', ar: 'معرّف وحدة في `vocabulary`.' },
    sides: { en: 'Ids in `vocabulary` of the sides whose people are counted.', ar: 'معرّفات الأطراف التي أُحصي ناسها، في `vocabulary`.' },
  },
  places: {
    name: { en: 'The name as this site first writes it.', ar: 'الاسم كما يكتبه الموقع عند أول ورود.' },
    names: { en: 'Names by language (BCP 47).', ar: 'الأسماء بلغاتها (BCP 47).' },
  },
  corrections: { entry: { en: 'What was corrected: data set and id.', ar: 'ما صُوّب: اسم المجموعة ثم المعرّف.' } },
  paragraphs: {
    id: { en: 'Data set, entry and number of the paragraph.', ar: 'اسم المجموعة ثم المدخل ثم رقم الفقرة.' },
    page: { en: 'Its own address, in each language.', ar: 'عنوان الفقرة نفسها في كل لغة.' },
    entry: { en: 'Where it stands: data set and id.', ar: 'أين تقع: اسم المجموعة ثم المعرّف.' },
    kind: {
      en: 'paragraph, item of a list, heading (h2, h3), or Quote.',
      ar: 'فقرة، أو بند في قائمة (item)، أو عنوان (h2 وh3)، أو قول (Quote).',
    },
    side: {
      en: 'Id in `vocabulary` of the side whose account it gives; left out where the site itself speaks.',
      ar: 'معرّف الطرف الذي تنقل الفقرة روايته، في `vocabulary`؛ ويُحذف حين يتحدث الموقع نفسه.',
    },
    by: { en: 'Whose account it is, as the page names them.', ar: 'صاحب الرواية كما تسمّيه الصفحة.' },
    text: { en: 'The text, without marks.', ar: 'النص، من دون علامات.' },
    sources: { en: 'Ids of the sources that it cites.', ar: 'معرّفات المصادر التي تذكرها.' },
    numbers: { en: 'Ids of the numbers in it.', ar: 'معرّفات الأرقام الواردة فيها.' },
    figures: { en: 'Ids of the persons and bodies that it names.', ar: 'معرّفات من تسمّيهم من أشخاص وهيئات.' },
    places: { en: 'Ids of the places that it names.', ar: 'معرّفات الأماكن التي تسمّيها.' },
    timeline: { en: 'Ids of the events that it names.', ar: 'معرّفات الأحداث التي تذكرها.' },
    terms: { en: 'Ids of the terms that it uses.', ar: 'معرّفات المصطلحات الواردة فيها.' },
    quotes: { en: 'Ids of the quotations in it.', ar: 'معرّفات الأقوال الواردة فيها.' },
  },
  vocabulary: {
    id: { en: 'The id that other data sets name.', ar: 'المعرّف الذي تذكره المجموعات الأخرى.' },
    kind: { en: 'era, side or unit.', ar: 'حقبة (era) أو طرف (side) أو وحدة (unit).' },
    name: { en: 'What it stands for.', ar: 'ما يدل عليه.' },
    from: { en: 'When the era begins.', ar: 'متى تبدأ الحقبة.' },
    to: { en: 'When it ends.', ar: 'متى تنتهي.' },
  },
};
