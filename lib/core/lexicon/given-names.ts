import type { Gender } from './honorifics.ts';

/** Given names that are nearly always a woman's, from many languages, lower case. */
const WOMEN = `abeba abena achieng adaeze adaora adela adelaide adele aditi adriana adunni agata agatha agnes
  agnieszka aida aiko ailsa aimee aine aisha aisling aissatou aiyana akiko akosua alana alba alejandra aleksandra
  alena alessandra alessia alexandra alexia alice alicia alina alison allison alma alyssa amaka amal amalia amanda
  amara amber amelia amelie amina aminata amira amrita amy ana anabel anahita anais anastasia andrea andreea aneta
  angela angelica angelina anika anisa anita anjali ann anna annabel anne annelies annette annie annika antonella
  antonia anuradha anushka aoife araceli ariadne ariana arlene aroha arwa asha asmaa asta astrid asuncion audrey
  aurelia aurora ava ayesha aylin azadeh barbara beata beatrice beatriz becky belen belinda bella bernadette beth
  bethany betty beverley bianca birgit blanca blessing bogna bogumila bozena branka brenda bridget brigid brigitte
  britta brooke bukola camila camilla candice carina carla carlotta carmela carmen carol carolina caroline carolyn
  carrie catalina caterina catherine cathy cecile cecilia celeste celia chantal charlene charlotte charu chelsea
  cherie cheryl chiara chidinma chika chinwe chioma chitra chloe christa christiane christina christine cinzia claire
  clara clare clarissa claudia claudine clementine colette colleen concepcion connie constance consuelo cora coralie
  corinne cristina cynthia dagmar dagny daisy dalia daniela danielle danuta daphne darlene dawn deanna deborah debra
  deepa deepika deirdre delphine denise desiree devika diana diane dina divya dolores dominique donatella donna dora
  doreen doris dorota dorothea dorothy dragana dunja ebba ebony edith edna edwina efua eileen eilidh eimear ekaterina
  elaine eleanor elena eleni eleonora elif elin elina elisa elisabeth elise eliza elizabeth elke ella ellen elodie
  eloise elsa elspeth elvira emeline emilia emily emma enid erica erika erin ermelinda esi esmeralda esperanza estela
  estelle esther eszter etsuko eugenia eunice eva evelyn ewa faith faiza farah farida fatema fatima fatimah fatma
  fatou fatoumata fay federica felicity fernanda fiona fleur flora florence folake fran frances francesca francisca
  francoise franziska françoise freda freya frida frieda fumiko funke funmi gabriela gabriella gabrielle gail galina
  gauri gemma geneviève georgia georgina geraldine gertrude ghada gill gillian gina giovanna gisela giulia glenda
  gloria grace graciela grainne greta gretchen grethe guadalupe gudrun gulnara gwen gwyneth habiba hadiza hafsa haifa
  hala halima hana hania hanna hannah hannelore harriet harumi hasina hauwa hawa hazel heather hedda heidi heike helen
  helena helene helga henrietta hester hilary hilda hillary hiroko holly honor huda ida idil ifeoma ilana ilaria ilse
  imani imelda imogen indira ines inga ingeborg inger ingrid ioana iolanda irene irina iris irma isabel isabella
  isabelle iseult isla isobel itziar ivana ivanka iveta ivonne iwona izabela jacinda jacinta jacqueline jadwiga jamila
  jana jane janet janice janine jasmin jasmine jaya jayne jeanette jeanne jelena jemima jen jenna jennifer jenny jess
  jessica jill jimena jin-ah jitka joan joana joanna joanne jocelyn johanna jolanta josefina josephine josie joy joyce
  juana juanita judith judy julia juliana julie juliet julieta juliette justine kaja kajsa kamala karen karin karina
  karla karolina kasia katarina katarzyna kate katerina katharina katherine kathleen kathrin kathryn kathy katia katie
  katja katrin katrina kavita kavitha kayla keiko kemi kerstin khadija khadijah kirsten kirsti kirstin kirsty kiyomi
  klara klaudia komal kristen kristin kristina kristine krystyna kseniya kumiko kwabea kyoko laila lakshmi lalita lara
  larisa latifa latisha laura laurel lauren lavinia layla lea leah leena leila lena leona leonie leonor leticia
  letizia liana lidia lieselotte lilian liliana lilly lily lina linda lindsay linnea lisa lisbeth liv livia liz lizzie
  lois lola lorena loretta lorna lorraine losa lotte louisa louise lourdes lubna lucia luciana lucie lucille lucinda
  lucy ludmila luisa luz lydia lyn lynda lynn lyudmila mabel madeleine madhavi madison magda magdalena maggie maha
  mahnaz maia maija maire mairead maisie maite malala malgorzata malin manon manuela mara marcela marcia margaret
  margarida margarita margaux margherita margit margot marguerite maria mariam mariama mariana marianne marie mariela
  marika marilyn marina marion marisa marisol marit marita marjorie marlene marta martha martina martine mary maryam
  marzena masako matilda maud maureen mavis maxine maya mayumi małgorzata meaghan meera meg megan mehwish mei melania
  melanie melinda melissa mercedes mercy meredith meryem mette mia michaela michele michelle michiko mihaela mila
  milagros milena mina minna mira miranda mireille miriam mitsuko moira molly mona monica monika monique montserrat
  morag mouna muna muriel myra myriam nabila nada nadezhda nadia nadine nadja nafisa nagma naima najwa nalini nana-ama
  nancy nandini nanette naomi nasra nasrin natalia natalie natalya natasha nathalie neema neha nell nellie nerissa
  neus ngozi niamh nicola nicole nicoletta nida nina ninette nisha nita nkechi noemi noemie nomsa nomvula nora noreen
  norma nour noura nuala nuria nushrat oana octavia odette odile ofelia oksana olena olga olive olivia olufunke olwen
  oonagh oprah orla orsolya paloma pam pamela paola parvati parveen patience patricia patrizia patty paula paulette
  paulina pauline pearl peggy penelope penny perla petra petronella petronilla philippa phoebe phumzile phyllis pia
  pilar piroska polina polly pooja poppy portia pragya pratibha precious priscilla priti priya priyanka prudence
  purnima rabia rachael rachel rachida radha radhika rahel raisa ramona rana rania raquel rasha rashida rebeca rebecca
  regina reina renata rene renee reshma rhea rhiannon rhona rhonda rina rita roberta robyn rocio roisin romina rosa
  rosalia rosalind rosamund rosanna rosario rose roseline rosemary rosie rosita rowena roxana roxane rukhsana rukmini
  rupa ruta ruth sabina sabine sabitha sabrina sadia safiya saida sakina sally salma saloni samantha samira samiya
  sana sandra sangeeta sanna sara sarah sarita saskia savitri scarlett selena selin selma senait shabana shabnam
  shaista shakira shalini shamima shanti sharmila sharon shazia sheila shelley sheryl shilpa shirin shirley shobha
  shreya sian sigrid silke silvia simin simone simonetta sinead siobhan siobhán siri sita snezana sofia sofie solange
  soledad solveig sonal sonia sonja sophia sophie soraya stacey stefania stella stephanie subhadra sue sujata sumaiya
  sunita susan susana susanna susanne susie suzanne svetlana swati sylvia sylvie tabitha tahira tamar tamara tamsin
  tania tanja tanya tara tatiana tatyana teodora teresa terri tess tessa thandi thandiwe thea thelma theodora theresa
  therese thokozile tiffany tilda tilly tina titilayo tomoko toril tove tracey tracy trish trudy tsitsi tui turid ulla
  ulrika ulrike uma ursula usha uzma valentina valeria valerie vandana vanessa vasiliki vera verena verity veronica
  veronika veronique vibeke vicky victoria vidya vigdis viktoria vimala viola violet violeta virginia vita vivian
  viviana vivien wafa wambui wanda wangari wanjiku wanjiru wendy wiebke wilhelmina wilma winifred winnie xiomara yael
  yasmin yasmine yejide yelena yetunde yevgenia yoko yolanda yoshiko yukiko yuliya yuna yvette yvonne zahra zainab
  zara zaynab zeinab zelda zenaida zeynep zinaida ziva zoe zofia zora zsuzsanna zulema zuzana`;

/** Given names that are nearly always a man's. */
const MEN = `aaron abbas abdel abdi abdou abdoulaye abdul abdullah abdulrahman abebe abel abhijit abhishek abraham abu
  achim adalberto adam adamu adebayo adekunle ademola adnan adolfo adrian adriano adrien agustin agustín ahmad ahmed
  aidan ajay akash akbar akin akinwumi akira akmal aksel alain alan alasdair alastair albert alberto aldo alec
  alejandro aleksandar aleksander aleksandr aleksei alessandro alessio alexander alexandre alexandros alexei alexey
  alfonso alfred alfredo ali alioune alistair allan allen almir alonso aloysius alphonse alvaro alvin amadou amar amir
  amit amitabh amos anand anatoly anders andre andreas andrei andrej andres andrew andrey andriy andrzej andrás andré
  andrés andy angus anil ansgar anthony antoine anton antonio antti antónio anwar aram archie ari arif arild aristide
  arjun arman armando armin arnaud arne arnold arthur artur arturo arun arvind asger ashok ashraf asif aslan attila
  augustine augusto aurelio austin avi axel ayman ayodele aziz babatunde baptiste barnaby barney barry bart bartosz
  bashar bashir basil bastian bayo ben benedict benedikt benito benjamin benoit benoît bernard bernardo bernd bernhard
  bernie bert bertrand bhaskar bilal bill billy birger bjarne bjorn björn bob bobby bogdan boris boyan brad bradley
  brendan brent brett brian bruce bruno bryan burak byron calum carl carlo carlos carsten casper cedric celestin cesar
  chad chandra-shekhar charles chetan chidi chinedu christian christof christoph christophe christopher chuck chukwuma
  claes clarence claude claudio claus clemens clement cliff clive clyde colin colm conor constantin corey cormac
  cornelius craig curtis cyril cyrus césar daiki dale dalton damian damien damir dan daniel daniele danilo danny dario
  darius darko darren darryl dave david davide dawit dean declan deepak dejan dele demetrios denis dennis derek dermot
  desmond deven devendra dick didier diego dieter dietmar dietrich dilip dimitri dimitrios dimitris dinesh dirk
  djibril dmitri dmitry dominic dominik don donal donald dong-hyun dorin doug douglas dragan duarte duncan dustin
  dwayne dylan ebenezer ed eddie edgar edmund eduard eduardo edvard edward edwin efraín egon ehsan einar eirik elias
  elijah eliot elliot elmar emanuel emeka emil emiliano emilio emir emmanuel emmet emre enoch enrico enrique enzo eric
  erich erick erik erkki ernest ernesto ernst erwin esteban etienne eugen eugene eusebio evan evans everton ewan eyal
  ezekiel ezra fabian fabien fabio fabrice fadi faisal farhad farid farouk farrukh federico felipe felix ferdinand
  fergus fernando festus fidel filip filippo fintan firas florian floyd francesco francis francisco franck franco
  francois frank frans franz françois fraser fred frederic frederick frederik fredrik friedrich fritz frédéric gabor
  gabriel gareth garry gary gaspard gaston gavin geert gene geoff geoffrey georg george georges georgi georgios gerald
  gerard gerardo gerd gerhard gerry gert ghassan giacomo gianluca gianni gideon gilbert gilberto gilles gino giorgio
  giovanni girish giuliano giuseppe glen glenn godfrey goran gordon graeme graham grant greg gregor gregory grigory
  grzegorz guido guilherme guillaume guillermo gunnar gunter gunther gurpreet gustav gustavo gyorgy gábor günter
  haakon habib habibur hakan hakim hal hamad hamid hamish hamza hannes hans harald haralds hari harish harold haroon
  harry harsh haruki haruto harvey hasan hashim hassan hector heiko heinrich heinz helmut hendrik henning henri henrik
  henrique henry herbert heriberto herman hermann hernan hideo hilario hillel himanshu hiroshi hisham horacio horst
  howard hubert hugh hugo humberto humphrey husain hussain hussein héctor iago iain ian ibrahim idris ignacio igor
  ilya imran imre indrajit ingmar ingo inigo innocent ioannis ion irfan irving isaac isaiah isak ishaan ismael ismail
  issa istvan istván ivan ivar ivo iwan jaakko jabu jack jackson jacob jacopo jacques jagdish jaime jakob jakub jamal
  james jan janez jannik janos janusz jared jari jarl jaroslav jason jasper javier jawad jayant jayanta jed jeff
  jeffrey jens jeremiah jeremias jeremy jerome jerry jerzy jesper jesse jesus jesús jim jimmy jiri jiří joachim joakim
  joao joaquin joaquín jochen joe joel joern johan johann johannes john johnny jon jonah jonas jonathan jordi jorge
  jorgen joris jose josef joseph joshua josip josé jozef joão juan juha jules julian julien julio julius juma jurgen
  jussi justin jános jérôme józef jørgen jürgen kaare kabir kai kaleb kalle kamal kamau kamil kanat kareem karel karim
  karl karol karsten kaspar kassim katsuo kaveh kazuo keir keith ken kenji kenneth kenny kent kevin khaled khalid
  khalil kieran kiprop kirk kjell klaus knut kofi kojo konrad konstantin kostas krishna kristian kristof krzysztof
  kumar kunle kurt kwabena kwadwo kwaku kwame kwasi kwesi kyle lachlan ladislav lamar lamin lance larry lars lasse
  laszlo laurence laurent lawrence leandro lech leif leo leon leonard leonardo leonid leopold leroy lester lev levi
  lewis liam lionel ljubomir lloyd lorenzo lothar louis luc luca lucas luciano ludwig luigi luis luiz luka lukas
  lukasz luke lutz luís lászló maciej mads magnus maher mahesh mahmoud mahmud malcolm malik mamadou manfred manish
  manoj manuel marc marcel marcello marcelo marcin marco marcos marcus marek mariano marin mario marius mariusz mark
  marko markus marlon marshall martin martyn marvin marwan masahiro masato massimo matej mateo mateusz mathew mathias
  mathieu matt matteo matthew matthias matthieu mattias maurice mauricio maurizio mauro max maxim maxime maximilian
  mehdi mehmet melvin menachem michael michal michał michel miguel mihai mikael mike mikhail mikko milan milos
  miloslav miloš milton miroslav mitch mitchell modibo mohamed mohammad mohammed mohan mohd mohsen moises moritz
  morris morten moses mostafa moussa muhammad muhammadu mukesh murali murat murray musa mustafa mustapha nabil nadeem
  nadir narayan narendra naresh nasser nathan nathaniel naveed neil nelson nestor nicholas nick nicky nicolae nicolai
  nicolas nicolás niels nigel nikhil niklas niko nikola nikolai nikolaos nikolaus nikolay nikos nils niraj nitin
  njoroge noah noel nolan norbert norman nuno obinna octavio odd oded okechukwu oladele olaf olav ole oleg oleh
  oleksandr oleksii oliver olivier olivio olli olu olufemi olumide omar omer ondrej onur orlando oscar oskar osman
  osvaldo oswald otieno otis otto ousmane owen pablo paddy panagiotis pankaj paolo pascal pasquale patricio patrick
  patrik paul paulo pavel pavlo pawel paweł pedro pekka per percy perry pete peter petr petri petros petter phil
  philip philipp philippe phillip pierce pierre piers pieter pietro piotr prabhakar pradeep prakash pramod pranab
  prasad prashant pratap praveen preston qasim quentin quincy rachid radek radoslaw radu rafael rafał raffaele rafik
  raghav raghu raheem rahul rainer raj raja rajan rajat rajeev rajendra rajesh rajiv raju rakesh ralf ralph ram raman
  ramesh rami ramiro ramon ramón randall randy ranil ranjit raoul raphael rashid rasmus raul ravi ray raymond raza
  raúl reginald reinhard reinhold remy renato renaud rené reuben rex reza ricardo riccardo richard rick rico rinaldo
  rishi roald rob robert roberto rod roderick rodney rodolfo rodrigo roger rohan rohit roland rolf romain roman ron
  ronald ronan rory ross roy ruben rubén rudi rudolf rufus rui rupert ruslan russell rustam ryan ryszard ryu rémy saad
  saeed sagar sajid saleem saleh salim salman salvador salvatore sami samir sampson samson samuel sandeep sander
  sandor sandro sanjay sanjeev santiago santosh sapar satoshi saul scott seamus sean sebastian sebastiano selim serge
  sergei sergey sergio serhii seth seung-ho seyed seyni seán shadi shahid shakeel shane sharif shashi shaun shawn
  shayne sheldon shigeru shimon shinji shlomo shoaib shreyas sibusiso siddharth sidney sigmund silas silvio simeon
  simon siphiwe sipho sivakumar slawomir slobodan solomon somchai soren spencer spyros srinivas stan stanislav
  stanislaw stavros stefan stefano steffen sten stephan stephane stephen steve steven stewart stig stjepan stuart
  stéphane subhash sudhir suharto sulaiman suleiman sunil surendra suresh svein sven syed sylvain séamus sébastien
  søren tadashi tadeusz taher takashi takeshi talal tamas tamás tanveer tapan tapio tarek tariq tarun tatsuo ted
  temitope tendai terence terje tewodros thabo thaddeus theo theodore thibault thierry thilo thomas thorsten tiago
  tiberiu tim timo timothy timur tobias toby todd tom tomas tomasz tommaso tommy tomás toni tony tor torben tore
  torsten travis trevor tristan troy tsegaye tunde tuomas tyler tyrone uday udo ulf uli ulises ulrich umar umberto
  uriel uwe vadim valentin valerio vasco vasily vaughan vernon vicente victor vijay vikas vikram viktor vilhelm vinay
  vincent vincenzo vinod vishal vitali vitor vittorio vivek vlad vladimir volker volodymyr vusi václav wale walid
  walter warren wayne wei-ming werner wesley wilbur wilfred wilhelm willem william willie winston wojciech wolfgang
  xavi xavier yadav yakubu yann yannick yannis yaroslav yash yasser yaw yehuda yevgeny yitzhak yohan yohannes youssef
  yuri yusuf yves zach zachary zakaria zbigniew zdenek zeeshan ziad zoltan zoltán zoran zubair álvaro étienne łukasz`;

/** A double name is one as its first part is: "Jean-Luc"; not "Al-Masri", which begins with an article. */
class GivenNames extends Map<string, Gender> {
  override get(name: string): Gender | undefined {
    const own = super.get(name);
    return own !== undefined || !name.includes('-')
      ? own
      : super.get(/^\p{L}{3,}(?=-)/u.exec(name)?.[0] ?? '');
  }

  override has(name: string): boolean {
    return this.get(name) !== undefined;
  }
}

/** A given name's gender where it is nearly always the same; a hint for "he" and "she" only. */
export const GIVEN_NAMES: ReadonlyMap<string, Gender> = new GivenNames([
  ...namesIn(WOMEN, 'f'),
  ...namesIn(MEN, 'm'),
]);

/** Given names that are months as well, as they are written: "Jan Kok", "May Orr". */
export const GIVEN_MONTHS: ReadonlySet<string> = new Set([
  'April',
  'August',
  'Jan',
  'Jun',
  'June',
  'Mar',
  'May',
]);

/** Words are kept without marks as well, as names are often written. */
function namesIn(list: string, gender: Gender): [string, Gender][] {
  return list
    .split(/\s+/)
    .flatMap((name) => [name, name.normalize('NFKD').replace(/\p{M}/gu, '')])
    .map((name) => [name, gender]);
}
