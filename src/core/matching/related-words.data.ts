/**
 * Pairs of stems that stand for each other in headlines and the claims below them; hashes, packed.
 *
 * The strongest 350 by IBM model 1 (Brown et al. 1993), names left out; learnt by `npm run train`.
 */
export const relatedPairs =
  '2}9?jqIWD>~~~~9>=IqW?iI*(cKr]Fl/33ecj}3[~~{XgF1JE|~~h{MFmx7]xIZM_p~~PHc2/-)=~~(^o*hP(Q~~^8Z[yQD}~~]Vr+y4g+`-oq5+aaI4s(Vt)DFl~~C3[*(tB~~~3S~~`+~~~~~~Oa*@~~H4h)<FNnCQZS+z~~lXNv{P*mR6=F~~4B=o~~1I)b]n>R~~-<~~~~~~_j+jcQD<~~~~+f<m~~5SL-]ol_}~~~Ekkj+B~~4i,z~~If?aJvoEYkCTkL~~v}~~~2,1~~~~>P+^rl~~H*~~/_u1-uXP~~J?~.S4~~~~n*~~n6D=9kS)~~~~1<WN(F4)UZYnHV:d@G.=~~2i~~M5,R}VPc:[)nEt~~E?;d[),aDwPvA9~~~~~~}*T-D0/E7.f`~~?F~~bh3_?7}v?[B)~~mFA1)N*0F(~~/P~~~~.}R2jwT/+x;`~~~~~~W/~~sJ(q_l~~~~.p~~Tb~~PZ~~Bc>YKp`~~~RX~~-R8/~~lh/8~~@l~~~~~~~~GZ~~0E~~~~axT1dL~~kP~~~~~~87uV-W<nfK~~}}-4Y9~~DCex*:`0C,~~@t~~~~)dQt~~?6=Q}h+c~~`]3v@vc2q.1M~~9/(zs@~~~~~~9g8Uc1Lp~~EI+cUTxmS7C}~~KgAYg+(-~~WWY3~~QG~~~=~~~~~~r74^~~F-~~6(PE~~43+8EvE18-z.~~{6LM^6AJhr~~W*~~~~=hWt~~S8(hd>V:gl~~~~~~~~PIiA~~Q?~~r]1:MHAA~~~~+m~~s04Y@9~~Oy(k~~5(L1~~O~)obk~~~~2LEa~~*:**U[BY)_O1/tI{GtFXOsAg_B17-YT,+m~~~~Z*7D[~i5v>~~~~q0~~+oyd(M~~~~~~1nt{wlf]7;h(~~3W~~~~Yq5Db7YELT6@dkalHiaPM1QB8J~~~~~~~~{7Gy>M~~8j5*Wj7r2n~~1PPKvY49drAVrWDA';
