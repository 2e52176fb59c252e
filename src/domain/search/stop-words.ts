/** Words that stand in every text and every question, folded. */
export const stopWords = new Set(
  `a about after all also an and any are as at be been before between both but by can did do does during each for from had
  has have he her his how i if in into is it its just many may me more most much my no not of on only or other our over own
  same she should so some still such than that the their them then there these they this those to too under until us very
  was we were what when where which while who whom whose why will with would you your
  الا التي الذي الذين الي ام ان انه انها او اي ايضا اين بان بعد بين تكون ثم حتي حول خلال ذلك سوف علي عن عند عندما غير في
  فقط فيه فيها قبل قد كان كانت كانوا كل كم كما كيف لا لان لقد لم لماذا لن له لها لهم ليس ما ماذا متي مثل مع من منذ منه منها
  نحو هذا هذه هل هم هنا هناك هو هي يكون`.split(/\s+/),
);
