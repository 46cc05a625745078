import type { Language } from "../engine/language.js";

/** English. */
export const en: Language = {
  stopWords:
    "i im ive a an the is are was be been am do does did to of in on at for from by with and or but if it its this that my me you your we our can could would should will may have has had how what when where why which who not no there so as about up out get got just please help need want any some make hi hello thank know tell hey dear thanks yes ok okay regards",
  endings: ["ing ed es ly s e", "y>i bb>b dd>d gg>g mm>m nn>n pp>p rr>r tt>t"],
  irregular:
    "buy bought,send sent,freeze froze frozen,lose lost,pay paid,use used using,go went gone,take took taken,break broke broken,get got gotten," +
    "choose chose chosen,forget forgot forgotten,steal stole stolen,write wrote written,speak spoke spoken,tell told,say said,see saw seen," +
    "leave left,keep kept,make made,find found,give gave given,come came,begin began begun,drive drove driven,hear heard,hold held,know knew known," +
    "mean meant,meet met,run ran,sell sold,spend spent,think thought,understand understood,withdraw withdrew withdrawn,build built,bring brought," +
    "catch caught,fall fell fallen,feel felt,grow grew grown,hide hid hidden,show shown,teach taught,tear tore torn,throw threw thrown,wake woke," +
    "wear wore worn,win won,child children childrens,person people peoples,man men mens,woman women womens,country countries,do did done,have had,be been was were,owe owing,die dying,lie lying," +
    "fast faster fastest,slow slower slowest,cheap cheaper cheapest,high higher highest,big bigger biggest,small smaller smallest," +
    "long longer longest,short shorter shortest,strong stronger strongest,weak weaker weakest",
};
