/** Words that stand in every text and every question, folded. */
export const stopWords = new Set(
  `a about an and any are as at be been but by can did do does for from had has have he her his how i if in into is it its may me my
  no not of on or our she should so some than that the their them then there these they this those to us was we were what when where
  which who whom whose why will with would you your
  الا التي الذي الذين الي ام ان انه انها او اي اين بان بين تكون ثم حتي حول خلال ذلك سوف علي عن عند عندما فهل في فيه فيها قد كان كانت كانوا كل كم كما
  كيف لا لان لقد لم لماذا لن له لها لهم ليس ما ماذا متي مثل مع من منذ منه منها نحو هذا هذه هل هم هنا هناك هو هي ولا ولم وما وهو وهي يكون`.split(/\s+/),
);
