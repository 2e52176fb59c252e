import { monthNames, weekdayNames } from './calendar.ts';
import type { IssueWords } from './issues.en.ts';
import type { Localized } from './locales.ts';

const instead = (near?: string) => (near ? `أتقصد \`${near}\`؟` : undefined);
const because = (reason: Localized | undefined) => reason?.ar ?? '';
const languageName = (locale: string) => ({ en: 'الإنجليزي', ar: 'العربي' })[locale] ?? locale;

/** What the rules call things in English, as they stand in an Arabic sentence; names of components stay. */
const arabic: Record<string, string> = {
  paragraph: 'فقرة',
  item: 'بند في قائمة',
  h2: 'عنوان (##)',
  h3: 'عنوان فرعي (###)',
  h4: 'عنوان (####)',
  numeral: 'الرقم',
  date: 'التاريخ',
  link: 'الرابط',
  text: 'نصاً',
  'a list': 'قائمة',
  'a group of fields': 'مجموعة حقول',
  'a number': 'عدداً',
  'a whole number': 'عدداً صحيحاً',
  'an import or export': 'استيراد أو تصدير',
  'an expression in braces': 'تعبير بين حاصرتين',
  'an attribute that is not a literal string': 'خاصية ليست نصاً صريحاً',
  table: 'الجداول',
  'thematic break': 'الخطوط الفاصلة',
  'inline code': 'الشيفرة',
  code: 'الشيفرة',
  image: 'الصور',
};
const named = (what: string) => arabic[what] ?? what;
const blockName = (kind: string) => {
  const [name = '', side] = kind.split('/');
  return side ? `${named(name)} للطرف \`${side}\`` : named(name);
};

/** The sentences of `issues.en.ts` in Arabic. */
export const issuesAr: IssueWords = {
  'not-utf8': () => ['ترميز الملف ليس UTF-8.', 'احفظه بترميز UTF-8.'],
  'invisible-character': (code) => [`هنا محرف غير مرئي (${code}).`, 'احذفه؛ فاتجاه النص تحدده الصفحة لا محارف التحكم.'],
  'yaml-syntax': (reason) => [`ليس هذا YAML صحيحاً: ${reason}`, 'راجع علامات الاقتباس والنقطتين والمسافات في أول السطر.'],
  'too-large': (kilobytes) => [`الملف أكبر من ${kilobytes} كيلوبايت.`, 'قسّمه، أو أخرجه من المحتوى إن لم يكن نصاً.'],
  'too-long': (characters) => [`هذه الكتلة أطول من ${characters} محرف.`, 'قسّمها فقرات، بين كل اثنتين سطر فارغ.'],
  'too-deep': (levels) => [`يتداخل هنا أكثر من ${levels} مستوى.`, 'اكتبه بلا تداخل.'],
  'too-many-marks': (count) => [
    `في هذا النص أكثر من ${count} من الحاصرات والوسوم المفتوحة.`,
    'لا يحتاج المحتوى إلى حاصرات، ويكفيه القليل من الوسوم؛ انظر docs/content-model.md.',
  ],
  'and-more': (count) => [`في الملف أخطاء كثيرة أخرى، عددها ${count}.`, 'أصلح الأولى ثم أعد الفحص.'],
  'yaml-mark': () => ['القيمة التي تبدأ بإحدى العلامات `*` و`&` و`!` لا تُقرأ نصاً.', 'ضعها بين علامتي اقتباس.'],
  'mdx-syntax': (reason) => [`ليس هذا نص MDX صحيحاً: ${reason}`],
  'no-front-matter': () => ['ليس للملف ترويسة.', 'ابدأه بسطر فيه `---` ثم الحقول ثم سطر آخر فيه `---`.'],
  'file-name': (expected) => ['اسم هذا الملف لا يوافق نموذج المحتوى.', `سمّه ${expected}.`],
  'name-collision': (other) => [
    `لا يختلف هذا المعرّف عن \`${other}\` إلا بحجم الحروف اللاتينية.`,
    'اختر معرّفاً آخر، فبعض الأقراص لا تميّز بينهما.',
  ],
  'missing-translation': (locale, file) => [`الملف ${languageName(locale)} ناقص.`, `اكتب ${file}.`],
  'missing-original': (file) => ['الملف الذي يحمل الوقائع ناقص.', `اكتب ${file}.`],
  'fact-in-translation': (field, file) => [`\`${field}\` من الوقائع، والوقائع تُكتب مرة واحدة.`, `احذفه هنا، فموضعه ${file}.`],
  'unknown-field': (field, near) => [`لا حقل باسم \`${field}\`.`, instead(near) ?? 'احذفه، أو انظر الحقول في docs/content-model.md.'],
  'missing-field': (field) => [`الحقل \`${field}\` ناقص.`, 'أضفه؛ وفي docs/content-model.md بيان ما يُكتب فيه.'],
  'wrong-type': (expected) => [`ليس هذا ${named(expected)}.`, `اكتب ${named(expected)}.`],
  'unknown-value': (allowed, near) => ['هذه القيمة ليست من القيم المسموح بها.', instead(near) ?? `اكتب واحدة من: ${allowed}.`],
  'invalid-value': (reason) => [`لا تصح هذه القيمة: ${reason}.`],
  slug: () => ['ليس هذا معرّفاً.', 'لا تستخدم إلا a–z و0–9 وشرطات مفردة.'],
  twice: () => ['يتكرر المعرّف نفسه في القائمة.', 'احذف أحدهما.'],
  empty: () => ['لا شيء هنا.', 'اكتب النص.'],
  'space-at-edge': () => ['يبدأ النص أو ينتهي بمسافة.', 'احذف المسافة.'],
  'language-tag': () => ['ليس هذا رمز لغة.', 'اكتب رمزاً مثل `hy` أو `az` أو `ru`.'],
  'entry-path': () => ['هذا لا يدل على مدخل.', 'اكتب `collection/id`، مثل `timeline/2023-09-20-example`.'],
  'value-or-range': () => ['للرقم إما `value` وإما `range`.', 'اكتب أحدهما.'],
  'web-address': () => ['ليس هذا عنواناً على الشبكة.', 'اكتب عنواناً يبدأ بـ https:// أو http://.'],
  'house-names': () => ['ينقص الاسم بإحدى لغتي الموقع.', 'اكتب `en` و`ar`.'],
  'no-source': () => ['لا مصدر لهذا.', 'اذكر مصدراً واحداً على الأقل.'],
  'date-quotes': () => ['التاريخ نص بين علامتي اقتباس.', 'ضعه بينهما، مثل "2023-09-19".'],
  'date-form': () => [
    'ليست هذه صيغة تاريخ في نموذج المحتوى.',
    'اكتب "1923" أو "1988-02" أو "2023-09-19" أو "2023-09-20T13:00+04:00"؛ والعلامة "~" بعده تعني نحو.',
  ],
  'date-zone': () => ['لا بد للساعة من منطقتها الزمنية.', 'اكتبها مثل "2023-09-20T13:00+04:00".'],
  'date-month': () => ['لا شهر بهذا الرقم.', 'اكتب السنة ثم الشهر ثم اليوم، والشهر من 01 إلى 12.'],
  'date-day': () => ['ليس في ذلك الشهر يوم بهذا الرقم.', 'راجع التاريخ في مصدره.'],
  'date-time': () => ['لا ساعة بهذا الرقم.', 'الساعات من 00 إلى 23 والدقائق من 00 إلى 59.'],
  'date-full-day': () => ['المطلوب هنا يوم كامل.', 'اكتبه مثل "2023-09-19".'],
  'ends-before-start': () => ['ينتهي هذا قبل أن يبدأ.', 'بدّل التاريخين، أو راجعهما في المصدر.'],
  'outside-era': (era, from, to) => [`يقع التاريخ خارج الحقبة \`${era}\` (من ${from} إلى ${to}).`, 'صحّح التاريخ أو اختر حقبة أخرى.'],
  'id-date': (id, date) => [`اسم الملف \`${id}\` والتاريخ ${date}.`, 'يبدأ معرّف الحدث بتاريخه؛ صحّح الخاطئ منهما.'],
  'before-birth': (speaker) => [`في هذا التاريخ لم يكن ${speaker} قد وُلد، أو كان قد توفي.`, 'راجع التاريخ والقائل.'],
  'wrong-weekday': (date, truth) => [
    `يوم «${date}» كان ${weekdayNames.ar[Number(truth)] ?? truth}.`,
    'راجع التاريخ واسم اليوم، وصحّح الخاطئ منهما.',
  ],
  'written-day': (date) => [`لا يوم في التقويم هو «${date}».`, 'راجع التاريخ في مصدره.'],
  'two-months': (date, month, locale) => [
    `في «${date}» شهران مختلفان.`,
    `اكتب ${monthNames[locale]?.map((names) => names[month - 1]).join('/') ?? month}، أو اسماً واحداً.`,
  ],
  'unknown-id': (collection, id, near) => [
    `لا \`${id}\` في ${collection}.`,
    instead(near) ?? `اكتب ${collection}/${id} أولاً، أو اذكر غيره.`,
  ],
  'no-such-page': (url, near) => [
    `لا صفحة في الموقع بالعنوان ${url}.`,
    instead(near) ?? 'اكتب `/section/` أو `/section/id/` بلا رمز اللغة، فالرابط يقود إلى الصفحة بلغة القارئ.',
  ],
  'no-such-fragment': (url, near) => [
    `ليس في صفحة ${url} موضع بهذا الاسم.`,
    instead(near) ?? 'اكتب رقم الكتلة، مثل `#b-07`، أو معرّف مدخل.',
  ],
  'no-point': (place) => [`المكان \`${place}\` بلا إحداثيات، فلا يمكن أن تعرضه خريطة.`, 'أعطه `lat` و`lon`، أو ارفعه من الخريطة.'],
  'no-room': (place, locale) => [
    `الاسم ${languageName(locale)} للمكان \`${place}\` لا يجد متسعاً على هذه الخريطة.`,
    'قدّمه في القائمة، أو حدّد `side` لما جاوره، أو ارفعه من الخريطة.',
  ],
  'bounds-turned': () => ['هذه الحدود مقلوبة.', 'الغرب أقل من الشرق، والجنوب أقل من الشمال.'],
  'order-twice': (order, other) => [`\`order\` ${order} هو أيضاً ترتيب \`${other}\`.`, 'لكل فصل رقم لا يشاركه فيه غيره.'],
  unused: (collection) => [`لا شيء يشير إلى هذا المدخل من ${collection}.`, 'أشر إليه، أو احذف الملف.'],
  'todos-left': (count) => [`علامات TODO الباقية: ${count}.`, 'اكتب ما يطلبه التعليق الذي فوقها؛ والحقل الاختياري يجوز حذفه.'],
  'no-citation': () => ['لا تذكر هذه الفقرة مصدراً.', 'اختم الجملة بـ <Cite id="…" />، أو ضع الفقرة في <Aside> إن كانت خلاصة من عندنا.'],
  'no-origin': () => ['لا يُعرف بأي لغة قيل هذا، ولا كيف وصل إلينا لفظه.', 'أضف `original`، أو اذكر في `context` لمن هذه الصياغة.'],
  'not-original': (locale, language) => [
    `لا يمكن أن يكون النص ${languageName(locale)} هو الأصل، فقد قيل الكلام بلغة \`${language}\`.`,
    'اكتب official أو agency أو ours، أو صحّح `original.language`.',
  ],
  'original-differs': () => ['ليست هذه الكلمات هي المكتوبة في `original.text`.', 'اكتب الكلمات نفسها في الموضعين.'],
  'not-seen': () => ['لا يُذكر أين قُرئ هذا المصدر.', 'أضف `url`، أو اذكر في `note` أين قُرئ وكيف.'],
  unbalanced: (words, least) => [
    `كلمات هذا الموقف ${words}، وكلمات موقف آخر من الحدث نفسه ${least}.`,
    'أفسح للأطراف بالتساوي: ثلاثة أضعاف الأقصر على الأكثر.',
  ],
  'no-positions': () => [
    'الحدث موضع خلاف، ولا يذكر النص ما يقوله كل طرف.',
    'أضف <Positions> وفيها <Position side="…" by="…"> لكل طرف، أو غيّر `status`.',
  ],
  'one-sided': () => ['لا يرد هنا سوى طرف واحد.', 'اجعل لكل طرف مخالف <Position>.'],
  'positions-order': (side, before) => [`يسبق موقف \`${side}\` موقف \`${before}\`.`, 'التزم ترتيب `sides` في site.yaml.'],
  'loaded-word': (word, write, reason) => [
    `كلمة «${word}» تنحاز إلى طرف. ${because(reason)}`.trim(),
    `${write ? `اكتب «${write}»، أو اترك` : 'اترك'} الكلمة لقائلها: بين علامتي اقتباس، أو مع «قال» واسمه في الجملة نفسها.`,
  ],
  'house-spelling': (word, write, reason) => [
    `«${word}» ليست الصيغة المعتمدة. ${because(reason)}`.trim(),
    write ? `اكتب «${write}»؛ وما بين علامتي الاقتباس يبقى كما ورد.` : 'انظر ما يُكتب بدلاً منها في src/content/style.',
  ],
  typography: (word, write, reason) => [
    `«${word}» لا يوافق قواعد التنضيد. ${because(reason)}`.trim(),
    write === undefined ? 'انظر ما يُكتب بدلاً منه في src/content/style.' : `اكتب «${write}».`,
  ],
  falls: (what, count, before) => [
    `${what}: ${count} أقل من ${before} قبله، والمجموع التراكمي لا يهبط.`,
    'راجع الرقمين، أو احذف أحدهما من `rising` في invariants.yaml.',
  ],
  'counted-earlier': (what) => [`${what}: أُحصي هذا قبل الرقم الذي يسبقه في القائمة.`, 'صحّح `asOf`، أو الترتيب في invariants.yaml.'],
  'range-reversed': () => ['يبدأ النطاق بالعدد الأكبر.', 'اكتب الأصغر أولاً.'],
  'parts-exceed': (sum, whole) => [
    `مجموع أجزاء هذا الرقم ${sum}، وهو أكثر من ${whole} كلها.`,
    'راجع الأرقام، أو صحّح `partsOf` في invariants.yaml.',
  ],
  'own-parts-exceed': (sum, whole) => [
    `مجموع \`parts\` ${sum}، وهو أكثر من الكل ${whole}.`,
    'راجع الأرقام؛ وإن لم تكن الأجزاء تفصيلاً للكل فاذكر الرقم في `looseParts` من invariants.yaml.',
  ],
  'out-of-order': (event, before) => [`لا يبدأ \`${event}\` قبل \`${before}\`.`, 'صحّح تاريخ أحدهما، أو صحّح `inOrder` في invariants.yaml.'],
  'fact-changed': (entry, field) => [
    `نُشر \`${field}\` في ${entry} بقيمة أخرى.`,
    'اكتب تصويباً لهذا المدخل في corrections/، أو نفّذ `npm run lock -- --editorial "السبب"`.',
  ],
  'fact-gone': (entry, field) => [
    `نُشر \`${field}\` في ${entry} ولم يعد موجوداً.`,
    'أعده، أو اكتب تصويباً لهذا المدخل في corrections/، أو نفّذ `npm run lock -- --editorial "السبب"`.',
  ],
  'entry-gone': (entry) => [
    `نُشر ${entry} ولم يعد موجوداً، ولا بد أن يظل عنوانه يجيب.`,
    'أعده، أو اكتب تصويباً له في corrections/ فيه `withdrawn: true` أو `movedTo: collection/id`.',
  ],
  'entry-there': (entry) => [`${entry} منشور، فهو لم يُسحب ولم يُنقل.`, 'ارفع ملفاته، أو احذف `withdrawn` و`movedTo` من التصويب.'],
  'correction-gone': (id) => [`نُشر التصويب ${id} ولم يعد موجوداً.`, 'أعده: فما صُوّب يبقى مقروءاً.'],
  'lock-unreadable': () => ['لا يُقرأ ملف القفل.', 'استرجعه من آخر إيداع؛ فلا يكتبه إلا `npm run lock`.'],
  'words-or-pattern': () => ['يُبحث عن لفظ الأسلوب بالحقل `words` أو بالحقل `pattern`.', 'اكتب أحدهما.'],
  pattern: () => ['ليس هذا تعبيراً نمطياً، أو هو يطابق الفراغ.', 'اكتب تعبيراً تقرؤه JavaScript بالعلامة `u`.'],
  'code-in-content': (what) => [`لا شيفرة في المحتوى، وهذا ${named(what)}.`, 'احذفه؛ فالمكوّنات لا تحتاج إلى استيراد.'],
  'raw-html': (tag) => [`<${tag}> وسم HTML، ولا HTML في المحتوى.`, 'استخدم Markdown أو أحد المكوّنات.'],
  'unknown-component': (name, near) => [`لا مكوّن باسم <${name}>.`, instead(near) ?? 'انظر المكوّنات في docs/content-model.md.'],
  'unknown-attribute': (name, allowed) => [`لا خاصية هنا باسم \`${name}\`.`, `لا تكتب سوى: ${allowed}.`],
  'missing-attribute': (name) => [`الخاصية \`${name}\` ناقصة.`, `اكتب ${name}="…".`],
  'unsafe-url': (url) => [`${url} رابط لا يجوز في المحتوى.`, 'اكتب عنواناً يبدأ بـ https أو http أو mailto، أو بشرطة مائلة.'],
  'stands-alone': (name) => [`<${name}> وحده على السطر.`, 'ضعه في جملة.'],
  'own-line': (name) => [`لا يرد <${name}> داخل جملة أو قائمة.`, 'ضعه على سطر وحده، وقبله وبعده سطر فارغ.'],
  'text-beside-tag': () => ['نص على سطر الوسم.', 'ضع الوسوم على سطور وحدها، وقبل النص وبعده سطر فارغ.'],
  'not-held': (what) => [
    `ليس من المحتوى: ${named(what)}.`,
    'استخدم الفقرات والعناوين والقوائم والاقتباسات والروابط والخط الغليظ والمائل والمكوّنات.',
  ],
  'block-missing': (locale, kind) => [
    `لا مقابل في النص ${languageName(locale)} لهذه الكتلة: ${blockName(kind)}.`,
    'في النصين الكتل نفسها بالترتيب نفسه.',
  ],
  'block-kind': (kind, otherKind, locale) => [
    `هنا ${blockName(kind)}، وفي الموضع نفسه من النص ${languageName(locale)} ${blockName(otherKind)}.`,
    'في النصين الكتل نفسها بالترتيب نفسه.',
  ],
  'block-differs': (what, missing, locale) => [
    `${named(what)} ${missing}: ورد في الفقرة من النص ${languageName(locale)} ولم يرد هنا.`,
    'أضفه هنا، أو احذفه هناك.',
  ],
  'field-differs': (what, missing, locale) => [
    `${named(what)} ${missing}: ورد في الحقل ${languageName(locale)} ولم يرد هنا.`,
    'أضفه هنا، أو احذفه هناك.',
  ],
  'facts-and-words': () => ['الحقول أسماء لها قيم.', 'اكتب في كل سطر `field: value`.'],
};
