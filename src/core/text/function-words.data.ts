/** Words that carry grammar rather than matter, folded as {@link tokenize} folds them, by BCP 47 primary language. */
export const functionWords: Readonly<Record<string, string>> = {
  en: `a about above after again against ain all also am an and any are aren arent as at be because been before being below
between both but by came can cannot cant come could couldnt d did didnt do does doesnt doing don done dont down during each etc even ever
every few for from further get gets got had hadnt has hasnt have havent having he her here hers herself hes him himself his how
however i id if ill im in into is isnt it its itself ive just let lets like ll m made make makes many may me might more most much must my
myself no nor not now of off on once one only or other our ours ourselves out over own per rather re really s said same say saying says
shall shant she shes should shouldnt since so some still such t than that thats the their theirs them themselves then there theres these they theyre
theyve this those though through thus to too under until up upon us ve very via was wasnt we well were werent weve what whatever when where whether
which while who whom whose why will with within without wont would wouldnt yet you your youre yours yourself youve`,
  de: `aber alle allem allen aller alles als also am an ander andere anderem anderen anderer anderes auch auf aus bei beim bereits bin bis bist da dabei dadurch
dafur dagegen daher damit danach dann daran darauf daraus darin daruber darum das dass dazu dein deine dem den denen denn der deren des deshalb
dessen dich die dies diese diesem diesen dieser dieses dir doch dort du durch ein eine einem einen einer eines er es etwa etwas euch euer fur gegen gewesen gibt
hab habe haben habt hat hatte hatten hatte hatten her hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im in indem ins ist ja jede jedem jeden
jeder jedes jedoch jene jenem jenen jener jetzt kann kein keine keinem keinen keiner keines konnen konnte konnten konnte konnten mal man manche mehr mein meine
meinem meinen meiner mich mir mit muss mussen musste nach nachdem nein nicht nichts noch nun nur ob oder ohne sagt sagte schon sehr sei seien sein seine seinem
seinen seiner seines seit selbst sich sie sind so sobald solche solchen soll sollen sollte sollten sondern sonst soweit uber um und uns unser unsere unserem
unseren unter vom von vor wahrend war waren warum was weg weil weiter welche welchem welchen welcher welches wenn wer werde werden werdet wie wieder will wir wird
wirst wo wobei wollen wollte worden wurde wurden wurde wurden zu zum zur zwar zwischen`,
  fr: `a ai alors apres au aussi autre autres aux avait avant avec avoir bien c ca car ce ceci cela celle celui ces cet cette ceux chez comme comment contre d dans de deja
depuis des donc dont du elle elles en encore entre est et etaient etait ete etre eux fait faire il ils j je l la le les leur leurs lui m ma mais me meme mes moins mon n
ne ni nos notre nous on ont ou par pas pendant peu peut plus pour pourquoi qu quand que quel quelle quelles quels qui quoi s sa sans se selon sera ses si son
sont sous sur t ta te tes toi ton tous tout toute toutes tres tu un une vers vos votre vous y`,
  es: `a ahora al algo algunos ante antes asi aun aunque bajo bien cada como con contra cual cuando de del desde donde dos durante e el ella ellas ellos en entre era eran es
esa ese eso esta estaba estan estar este esto estos fue fueron ha habia hace han hasta hay la las le les lo los mas me mi mientras mismo mucho muy nada ni no nos nosotros o os
otra otro otros para pero poco por porque puede pues que quien se segun ser si sido sin sobre solo son su sus tambien tan te tiene tienen toda todo todos tu tus un una uno unos y ya yo`,
  it: `a ad agli ai al alla alle allo anche ancora avere aveva c che chi ci come con contro cosa cui d da dagli dai dal dalla dalle dei del della delle dello di dopo dove e ed era erano
essere fa fino gli ha hai hanno ho i il in io l la le lei lo loro lui ma mai me mi mia mio molto ne nei nel nella nelle nello no noi non nostra nostro o ogni per perche pero piu poi prima quale
quando quanto quella quelle quelli quello questa queste questi questo qui sarebbe se sei senza si sia sono sopra sotto sta stata stato su sua sue sugli sui sul sulla suo suoi te tra tu tutte tutti tutto
un una uno vi voi`,
  nl: `aan al alle als altijd ben bij daar dan dat de deze die dit doch doen door een en er ge geen had heb hebben heeft hem het hier hij hoe hun ik in is ja je kan kon kunnen maar meer men met
mij mijn moet na naar niet niets nog nu of om omdat onder ons ook op over reeds te tegen toch toen tot u uit uw van veel voor want waren was wat werd wezen wie wil worden wordt zal ze zelf zich zij
zijn zo zonder zou`,
  pt: `a ao aos apos as ate com como contra da das de dela dele deles depois do dos e ela elas ele eles em entre era eram essa esse esta estao estar estava este eu foi foram ha isso isto ja lhe lhes
mais mas me mesmo meu minha muito na nao nas nem no nos nossa nosso num numa o os ou para pela pelas pelo pelos por porque quais qual quando que quem se sem ser seu seus so sobre sua suas tambem te
tem tinha um uma voce voces`,
};
