/**
 * Words that carry grammar rather than matter, lower case and without accents, by BCP 47 primary language.
 *
 * English and German are complete; of the others only what tells them apart.
 */
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
  fr: `au aux avec c ce cette d dans de des deux du elle en est et etait il ils j je l la le les leur mais n ne nous ont ou par pas plus pour qu que qui sa se ses son sont sur un une vous y`,
  es: `al como con cuando de del el ella ellos en era es esta este esto fue ha han hasta la las le lo los mas no para pero por que se ser si sin sobre son su sus tambien un una y ya`,
  it: `al alla anche che chi come con da dal dei del della delle di e ed era gli ha hanno i il in la le lo ma nel nella non o per piu se si sono su sua sul un una`,
  nl: `aan als bij dan dat de deze die dit een en er geen had heb hebben heeft het hij hun ik in is je kan maar meer met naar niet nog of om ook op over te tot uit van voor was wat werd wordt zijn ze zich zij`,
  pt: `ao aos as com como da das do dos e ela ele em entre era essa esta foi mais mas na nao nas no nos o os ou para pela pelo por que se sem seu sua sao tem um uma`,
};
