import type { Gender } from './honorifics.ts';

/** Given names that are nearly always a woman's, from many languages, lower case. */
const WOMEN = `abeba abena achieng adaeze adaora adela adelaide adele aditi adriana adunni agata agatha agnes agnieszka aida
  aiko ailsa aimee aine aisha aisling aissatou aiyana akiko akosua alana alba alejandra aleksandra alena
  alessandra alessia alexandra alexia alice alicia alina alison allison alma alyssa amaka amal amalia amanda amara
  amber amelia amelie amina aminata amira amrita amy ana anabel anahita anais anastasia andrea andreea aneta
  angela angelica angelina anika anisa anita anjali ann anna annabel anne annelies annette annie annika antonella
  antonia anuradha anushka aoife araceli ariadne ariana arlene aroha arwa asha asmaa asta astrid asuncion audrey
  aurelia aurora ava ayesha aylin azadeh barbara beata beatrice beatriz becky belen belinda bella bernadette beth
  bethany betty beverley bianca birgit blanca blessing bogna bogumila bozena branka brenda bridget brigid brigitte
  britta brooke bukola camila camilla candice carina carla carlotta carmela carmen carol carolina caroline carolyn
  carrie catalina caterina catherine cathy cecilia cecile celeste celia chantal charlene charlotte charu chelsea
  cherie cheryl chiara chidinma chika chinwe chioma chitra chloe christa christiane christina christine cinzia
  claire clara clare clarissa claudia claudine clementine colette colleen concepcion connie constance consuelo
  cora coralie corinne cristina cynthia dagmar dagny daisy dalia daniela danielle danuta daphne darlene dawn
  deanna deborah debra deepa deepika deirdre delphine denise desiree devika diana diane dina divya dolores
  dominique donatella donna dora doreen doris dorota dorothea dorothy dragana dunja ebba ebony edith edna edwina
  efua eileen eilidh eimear ekaterina elaine eleanor elena eleni eleonora elif elin elina elisa elisabeth elise
  eliza elizabeth elke ella ellen elodie eloise elsa elspeth elvira emeline emilia emily emma enid erica erika
  erin ermelinda esi esmeralda esperanza estela estelle esther eszter etsuko eugenia eunice eva evelyn ewa faith
  faiza farah farida fatema fatima fatimah fatma fatou fatoumata fay federica felicity fernanda fiona fleur flora
  florence folake fran frances francesca francisca francoise françoise franziska freda freya frida frieda fumiko
  funke funmi gabriela gabriella gabrielle gail galina gauri gemma geneviève georgia georgina geraldine gertrude
  ghada gill gillian gina giovanna gisela giulia glenda gloria grace graciela grainne greta gretchen grethe gudrun
  guadalupe gulnara gwen gwyneth habiba hadiza hafsa haifa hala halima hana hania hanna hannah hannelore harriet
  harumi hasina hauwa hawa hazel heather hedda heidi heike helen helena helene helga henrietta hester hilary hilda
  hillary hiroko holly honor huda ida idil ifeoma ilana ilaria ilse imani imelda imogen indira ines inga ingeborg
  inger ingrid ioana iolanda irene irina iris irma isabel isabella isabelle iseult isla isobel itziar ivana ivanka
  iveta ivonne iwona izabela jacinda jacinta jacqueline jadwiga jamila jana jane janet janice janine jasmin
  jasmine jaya jayne jeanette jeanne jelena jemima jen jenna jennifer jenny jess jessica jill jimena jin-ah jitka
  joan joana joanna joanne jocelyn johanna jolanta josefina josephine josie joy joyce juana juanita judith judy
  julia juliana julie juliet juliette julieta justine kaja kajsa kamala karen karin karina karla karolina kasia
  kate katarina katarzyna kate katerina katharina katherine kathleen kathrin kathryn kathy katia katie katja
  katrin katrina kavita kavitha kayla keiko kemi kerstin khadija khadijah kirsten kirsti kirstin kirsty kiyomi
  klara klaudia komal kristen kristin kristina kristine krystyna kseniya kumiko kwabea kyoko laila lakshmi lalita
  lara larisa latifa latisha laura laurel lauren laurie lavinia layla lea leah leena leila lena leona leonie
  leonor leticia letizia liana lidia lieselotte liliana lilian lilly lily lina linda lindsay linnea lisa lisbeth
  liv livia liz lizzie lois lola loretta lorena lorna lorraine losa lotte louisa louise lourdes lubna lucia
  luciana lucie lucille lucinda lucy ludmila luisa luz lydia lyn lynda lynn lyudmila mabel madeleine madhavi
  madison magda magdalena maggie maha mahnaz maia maija maire mairead maisie maite malala malgorzata małgorzata
  malin manon manuela mara marcela marcia margaret margarida margarita margaux margherita margit margot marguerite
  maria mariam mariama mariana marianne marie mariela marika marilyn marina marion marisa marisol marit marita
  marjorie marlene marta martha martina martine mary maryam marzena masako matilda maud maureen mavis maya maxine
  mayumi meaghan meera megan mehwish mei meg melanie melania melinda melissa mercedes mercy meredith meryem mette
  mia michaela michele michelle michiko mihaela mila milagros milena mina minna mira miranda mireille miriam
  mitsuko moira molly mona monica monika monique montserrat morag mouna muna muriel myra myriam nabila nada
  nadezhda nadia nadine nadja nafisa nagma naima najwa nalini nana-ama nancy nandini nanette naomi nasrin nasra
  natalia natalie natalya natasha nathalie neema neha nell nellie nerissa neus ngozi niamh nicola nicole nicoletta
  nida nina ninette nisha nita nkechi noemi noemie nomsa nomvula nora noreen norma nour noura nuala nuria nushrat
  oana octavia odette odile ofelia oksana olena olga olive olivia olufunke olwen oonagh oprah orla orsolya paloma
  pam pamela paola parveen parvati patience patricia patrizia patty paula paulette paulina pauline pearl peggy
  penelope penny perla petra petronella petronilla philippa phoebe phumzile phyllis pia pilar piroska polina polly
  pooja poppy portia pragya pratibha precious priscilla priti priya priyanka prudence purnima rabia rachael rachel
  rachida radha radhika rahel raisa ramona rana rania rashida raquel rasha rebeca rebecca regina reina renata rene
  renee reshma rhea rhiannon rhona rhonda rina rita roberta robyn rocio roisin romina rosa rosalia rosalind
  rosamund rosanna rosario rose roseline rosemary rosie rosita rowena roxana roxane rukhsana rukmini rupa ruta
  ruth sabina sabine sabitha sabrina sadia safiya saida sakina sally salma saloni samantha samira samiya sana
  sandra sangeeta sanna sara sarah sarita saskia savitri scarlett selena selin selma senait shabana shabnam
  shaista shakira shalini shamima shanti sharmila sharon shazia sheila shelley sheryl shilpa shirin shirley shobha
  shreya sian sigrid silke silvia simin simone simonetta sinead siobhan siobhán siri sita snezana sofia sofie
  solange soledad solveig sonal sonia sonja sophia sophie soraya stacey stefania stella stephanie subhadra sue
  sujata sumaiya sunita susan susana susanna susanne susie suzanne svetlana swati sylvia sylvie tabitha tahira
  tamar tamara tamsin tania tanja tanya tara tatiana tatyana teodora teresa terri tess tessa thandi thandiwe thea
  thelma theodora theresa therese thokozile tiffany tilda tilly tina titilayo tomoko toril tove tracey tracy trish
  trudy tsitsi tui turid ulla ulrika ulrike uma ursula usha uzma valentina valeria valerie vandana vanessa
  vasiliki vera verena verity veronica veronika veronique vibeke victoria vicky vidya vigdis viktoria vimala viola
  violet violeta virginia vita vivian vivien viviana wafa wambui wangari wanda wanjiku wanjiru wendy wiebke
  wilhelmina wilma winifred winnie xiomara yael yasmin yasmine yejide yelena yetunde yevgenia yoko yolanda yoshiko
  yukiko yuliya yuna yvette yvonne zahra zainab zara zaynab zeinab zelda zenaida zeynep zinaida ziva zoe zofia
  zora zsuzsanna zulema zuzana`;

/** Given names that are nearly always a man's. */
const MEN = `aaron abbas abdel abdi abdou abdoulaye abdul abdullah abdulrahman abebe abel abhijit abhishek abraham abu achim
  adalberto adam adamu adebayo adekunle ademola adnan adolfo adrian adriano adrien agustin agustín ahmad ahmed
  aidan ajay akash akbar akin akinwumi akira akmal aksel alain alan alasdair alastair albert alberto aldo alec
  alejandro aleksandar aleksander aleksandr aleksei alessandro alessio alexander alexandre alexandros alexei
  alexey alfonso alfred alfredo ali alioune alistair allan allen almir alonso aloysius alphonse álvaro alvaro
  alvin amadou amar amir amit amitabh amos anand anatoly anders andrás andre andré andreas andrei andrej andrés
  andres andrew andrey andriy andrzej andy angus anil ansgar anthony antoine anton antonio antónio antti anwar
  aram archie ari arif arild aristide arjun arman armando armin arnaud arne arnold arthur artur arturo arun arvind
  asger ashok ashraf asif aslan attila augustine augusto aurelio austin avi axel ayodele ayman aziz babatunde
  baptiste barnaby barney barry bart bartosz bashar bashir basil bastian bayo ben benedict benedikt benito
  benjamin benoît benoit bernard bernardo bernd bernhard bernie bert bertrand bhaskar bilal bill billy birger
  bjarne björn bjorn bob bobby bogdan boris boyan brad bradley brendan brent brett brian bruce bruno bryan burak
  byron calum carl carlo carlos carsten casper cedric celestin cesar césar chad chandra-shekhar charles chetan
  chidi chinedu christian christof christoph christophe christopher chuck chukwuma claes clarence claude claudio
  claus clement clemens cliff clive clyde colin colm conor constantin corey cormac cornelius craig curtis cyril
  cyrus daiki dale dalton damian damien damir dan daniel daniele danilo danny dario darius darko darren darryl
  dave david davide dawit dean declan deepak dejan dele demetrios denis dennis derek dermot desmond deven devendra
  dick didier diego dieter dietmar dietrich dilip dimitri dimitrios dimitris dinesh dirk djibril dmitri dmitry
  dominic dominik don donal donald dong-hyun dorin doug douglas dragan duarte duncan dustin dwayne dylan ebenezer
  ed eddie edgar edmund eduard eduardo edvard edward edwin efraín egon ehsan einar eirik elias elijah eliot elliot
  elmar emanuel emeka emil emiliano emilio emir emmanuel emmet emre enoch enrico enrique enzo eric erich erick
  erik erkki ernest ernesto ernst erwin esteban etienne étienne eugen eugene eusebio evan evans everton ewan eyal
  ezekiel ezra fabian fabien fabio fabrice fadi faisal farhad farid farouk farrukh federico felipe felix ferdinand
  fergus fernando festus fidel filip filippo fintan firas florian floyd francesco francis francisco franck franco
  francois françois frank frans franz fraser fred frederic frédéric frederick frederik fredrik friedrich fritz
  gabor gábor gabriel gareth garry gary gaspard gaston gavin geert gene geoff geoffrey georg george georges georgi
  georgios gerald gerard gerardo gerd gerhard gerry gert ghassan giacomo gianluca gianni gideon gilbert gilberto
  gilles gino giorgio giovanni girish giuliano giuseppe glen glenn godfrey goran gordon graeme graham grant greg
  gregor gregory grigory grzegorz guido guilherme guillaume guillermo gunnar gunter günter gunther gurpreet gustav
  gustavo gyorgy haakon habib habibur hakan hakim hal hamad hamid hamish hamza hannes hans haralds harald hari
  harish harold haroon harry harsh haruki haruto harvey hasan hashim hassan hector héctor heiko heinrich heinz
  helmut hendrik henning henri henrik henrique henry herbert heriberto herman hermann hernan hideo hilario hillel
  himanshu hiroshi hisham horacio horst howard hubert hugh hugo humberto humphrey husain hussain hussein iain ian
  iago ibrahim idris ignacio igor ilya imran imre indrajit ingmar ingo inigo innocent ioannis ion irfan irving
  isaac isaiah isak ishaan ismael ismail issa istván istvan ivan ivar ivo iwan jaakko jabu jack jackson jacob
  jacopo jacques jagdish jaime jakob jakub jamal james jan janez jannik janos jános janusz jared jari jarl
  jaroslav jason jasper javier jawad jayanta jayant jed jeff jeffrey jens jeremiah jeremias jeremy jerome jérôme
  jerry jerzy jesper jesse jesus jesús jim jimmy jiri jiří joachim joakim joao joão joaquin joaquín jochen joe
  joel joern johan johann johannes john johnny jon jonah jonas jonathan jordi jorge jorgen jørgen joris jose josé
  josef joseph joshua josip jozef józef juan juha jules julian julien julio julius juma jurgen jürgen jussi justin
  kabir kaare kai kaleb kalle kamal kamau kamil kanat karel kareem karim karl karol karsten kaspar kassim katsuo
  kaveh kazuo keir keith ken kenji kenneth kenny kent kevin khaled khalid khalil kieran kiprop kirk kjell klaus
  knut kofi kojo konrad konstantin kostas krishna kristian kristof krzysztof kumar kunle kurt kwabena kwadwo kwaku
  kwame kwasi kwesi kyle lachlan ladislav lamar lamin lance larry lars lasse laszlo lászló laurence laurent
  lawrence leandro lech leif leo leon leonard leonardo leonid leopold leroy lester lev levi lewis liam lionel
  ljubomir lloyd lorenzo lothar louis luc luca lucas luciano ludwig luigi luis luís luiz lukas lukasz łukasz luke
  luka lutz maciej mads magnus maher mahmoud mahmud mahesh malcolm malik mamadou manfred manish manoj manuel marc
  marcel marcello marcelo marcin marco marcos marcus marek mariano marin mario marius mariusz mark marko markus
  marlon marshall martin martyn marvin marwan masahiro masato massimo mateo mateusz mathias mathieu mathew matej
  matt matteo matthew matthias matthieu mattias maurice mauricio maurizio mauro max maxim maxime maximilian mehdi
  mehmet melvin menachem michael michał michal michel miguel mihai mikael mike mikhail mikko milan milos miloš
  miloslav milton miroslav mitch mitchell modibo mohamed mohammad mohammed mohan mohd mohsen moises moritz morris
  morten moses mostafa moussa muhammad muhammadu mukesh murali murat murray musa mustafa mustapha nabil nadeem
  nadir narayan naresh narendra nasser nathan nathaniel naveed neil nelson nestor nicholas nick nicky nicolae
  nicolai nicolas nicolás nigel niels nikhil niklas niko nikola nikolai nikolaos nikolaus nikolay nikos nils niraj
  nitin njoroge noah noel nolan norbert norman nuno obinna octavio oded odd okechukwu oladele olaf olav ole oleg
  oleh oleksandr oleksii oliver olivier olivio olli olu olufemi olumide omar omer ondrej onur orlando
  oscar oskar osman osvaldo oswald otieno otis otto ousmane owen pablo paddy panagiotis pankaj paolo pascal
  pasquale patricio patrick patrik paul paulo pavel pavlo pawel paweł pedro pekka per percy perry pete peter petr
  petri petros petter phil philip philipp philippe phillip pierce pierre piers pieter pietro piotr prabhakar
  pradeep prakash pramod pranab prasad prashant pratap praveen preston qasim quentin quincy rachid radek radoslaw
  radu rafael rafał raffaele rafik raghav raghu raheem rahul rainer raj raja rajan rajat rajeev rajesh rajiv
  rajendra raju rakesh ralf ralph ram raman ramesh rami ramiro ramon ramón randall randy ranil ranjit raoul
  raphael rashid rasmus raul raúl ravi ray raymond raza reginald reinhard reinhold remy rémy renato renaud rené
  reuben rex reza ricardo riccardo richard rick rico rinaldo rishi roald rob robert roberto rod roderick rodney
  rodolfo rodrigo roger rohan rohit roland rolf roman romain ron ronald ronan rory ross roy ruben rubén rudi
  rudolf rufus rui rupert russell rustam ruslan ryan ryszard ryu saad saeed sagar sajid saleh saleem salim salman
  salvador salvatore sami samir sampson samson samuel sandeep sander sandor sandro sanjay sanjeev santiago santosh
  sapar satoshi saul scott seamus séamus sean seán sebastian sébastien sebastiano selim serge sergei sergey sergio
  serhii seth seung-ho seyed seyni shadi shahid shakeel shane sharif shashi shaun shawn shayne sheldon shigeru
  shimon shinji shlomo shoaib shreyas sibusiso siddharth sidney sigmund silas silvio simeon simon siphiwe sipho
  sivakumar slawomir slobodan solomon somchai søren soren spencer spyros srinivas stan stanislav stanislaw stavros
  stefan stefano steffen stephan stephane stéphane stephen sten steve steven stewart stig stjepan stuart subhash
  sudhir suharto sulaiman suleiman sunil suresh surendra svein sven sylvain syed tadeusz tadashi taher takashi
  takeshi talal tamás tamas tanveer tapan tapio tarek tariq tarun tatsuo ted temitope tendai terence terje
  tewodros thabo thaddeus theo theodore thibault thierry thilo thomas thorsten tiago tiberiu tim timo timothy
  timur tobias todd toby tom tomas tomás tomasz tommaso tommy toni tony torben tor tore torsten travis trevor
  tristan troy tsegaye tuomas tunde tyler tyrone udo uday ulf uli ulrich ulises umar umberto uriel uwe václav
  vadim valentin valerio vasco vasily vaughan vernon vicente victor vijay vikas vikram viktor vilhelm vinay
  vincent vincenzo vinod vishal vitali vitor vittorio vivek vlad vladimir volker volodymyr vusi wale walid walter
  warren wayne wei-ming werner wesley wilbur wilfred wilhelm willem william willie winston wojciech wolfgang xavi
  xavier yadav yakubu yann yannick yannis yaroslav yash yasser yaw yehuda yevgeny yitzhak yohan yohannes youssef
  yuri yusuf yves zach zachary zakaria zbigniew zdenek zeeshan ziad zoltán zoltan zoran zubair`;

/** A given name's gender where it is nearly always the same; a hint for "he" and "she" only. */
export const GIVEN_NAMES: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ...namesIn(WOMEN, 'f'),
  ...namesIn(MEN, 'm'),
]);

/** Words are kept without marks as well, as names are often written. */
function namesIn(list: string, gender: Gender): [string, Gender][] {
  return list
    .split(/\s+/)
    .flatMap((name) => [name, name.normalize('NFKD').replace(/\p{M}/gu, '')])
    .map((name) => [name, gender]);
}
