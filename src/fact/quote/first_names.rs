//! First names by which the pronoun of a person is known.
//!
//! Names that both men and women bear are in both lists, if in any: they tell that somebody is
//! a person, and no more.

/// First names of men, in lower case.
pub(super) const MEN: &str = "\
    aaron abdul abdullah abraham adam adrian ahmad ahmed aidan alain alan alasdair \
    albert alberto aldo alejandro aleksandr alessandro alex alexander alexandre \
    alexei alfonso alfred alfredo ali allan allen alun alvin amadou amir anatoly \
    anders andre andreas andrei andrew andrey andrzej andrés andy angus anish \
    anthony antoine anton antonio archie armando arnaud arnold arthur arturo asif \
    austin axel barack barry bart bashar ben benedict benjamin benoit benoît \
    bernard bernd bernie bert bill billy björn bob bobby boris brad bradley \
    brandon brendan brent brett brian bruce bruno bryan bryce byron caleb calvin \
    cameron carl carlo carlos cedric cesar chad charles charlie chester chris \
    christian christoph christophe christopher chuck clarence claude claudio \
    clayton clement clifford clint clinton clyde colin connor conor conrad corey \
    craig cristian curtis cyril dale damian damien dan dana daniel danny darrell \
    darren darryl dave david dean denis dennis derek devin dick didier diego \
    dieter dimitri dirk dmitry dominic dominique don donald donnie doug douglas \
    duncan dustin dwayne dwight dylan earl ed eddie edgar edmund eduardo edward \
    edwin eli elias elijah elliot elliott elon elton emanuel emil emilio emmanuel \
    enrique eric erich erik ernest ernesto ernst ethan etienne eugene evan evgeny \
    fabian fabio fabrice felipe felix fernando fidel florian francesco francis \
    francisco francois frank frankie franklin franz françois fred frederic \
    frederick friedrich fritz frédéric gabriel gamal gareth garrett gary gavin \
    gene geoff geoffrey georg george georges gerald gerard gerardo gerhard gerry \
    gianni gilbert gilles giorgio giovanni giuseppe glen glenn gordon graham grant \
    greg gregor gregory grégory guido guillaume gus gustav gustavo guy gérard \
    hamid hans harald harold harrison harry harvey hassan hector heinrich heinz \
    helmut henri henrik henry herbert herman hermann hisham holger horst howard \
    hubert hugh hugo hussein ian ibrahim ignacio igor ilya imran isaac ismail ivan \
    ivor jack jackie jackson jacob jacques jaime jake jakob jamal james jan janos \
    jared jarrett jason javier jay jean-claude jeb jed jeff jeffrey jeffry jens \
    jeremiah jeremy jerome jerry jesse jesus jesús jim jimmy joachim joao joaquin \
    joaquín jody joe joel joerg johan johann johannes john johnny jon jonah jonas \
    jonathan jorge jose josef joseph josh joshua josé juan juergen julian julien \
    julio justin jérôme jörg jürgen karim karl keith ken kenneth kenny kevin \
    khalid kirill kirk klaus konrad konstantin kurt kyle lance larry lars laurence \
    laurent lawrence len lenny leo leon leonard leonardo leroy leslie lester levi \
    lewis liam lionel lloyd lorenzo lou louis luc luca lucas ludwig luigi luis \
    lukas luke luther mahmoud malcolm manfred manuel marc marcel marco marcos \
    marcus mario marion marius mark markus marshall martin marvin massimo mathias \
    mathieu matt matteo matthew matthias maurice mauricio max maxim maximilian \
    mehmet melvin michael michel miguel mikael mike mikhail miles milton mitch \
    mitchell mitt mohamed mohammad mohammed moritz moses moustafa muhammad murray \
    mustafa nabil naftali nathan nathaniel neal ned neil nelson newt nicholas nick \
    nicolas nigel nikita nikolai noah norbert norman oleg oliver olivier omar \
    orlando oscar oskar otto owen pablo paolo pascal patrice patrick paul pavel \
    pedro perry pete peter phil philip philipp philippe phillip pierre pierrick \
    piotr preston quentin rafael rahul rainer ralf ralph rami ramon ramón randall \
    randy raphael raul ray raymond raymundo raúl reggie reginald reinhard rene \
    rené reza ricardo richard rick ricky rob robert roberto robin rod rodney \
    rodrigo roger roland rolf romain roman ron ronald ronnie rory ross roy ruben \
    rudolf rudy rupert russ russell ryan saddam salman salvador salvatore sam \
    samir samuel sandy santiago scott sean sebastian serge sergei sergey sergio \
    seth shane shaun shawn sidney siegfried silvio simon spencer stan stanley \
    stefan stefano stephan stephane stephen steve steven stewart stuart stéphane \
    sven sylvain sébastien taras tariq ted terrence terry theo theodore thierry \
    thomas tim timothy tobias todd tom tommy tony travis trevor tristan troy tyler \
    tyson ulrich uwe valery vernon vic victor vikram viktor vinay vince vincent \
    vladimir volker wade wallace walter warren wayne wendell werner wilfried \
    wilhelm will willem william willie winston wolfgang xavier yale yannick yariv \
    yasser yoav yuri yusuf yves zachary zane álvaro ángel óscar";

/// First names of women, in lower case.
pub(super) const WOMEN: &str = "\
    abby abigail ada adela adele adriana adrienne agnes aimee aisha alana \
    alexandra alexandria alexis alice alicia alina alison allison alyssa amal \
    amanda amber amelia amina amy amélie ana anastasia andrea angela angelica \
    angelina angie angélique anika anita anja ann anna annabelle anne annette \
    annie annika antoinette antonia april ariana arianna ariel ashley astrid \
    audrey ava barbara beatrice beatriz becky belinda bella bernadette bertha beth \
    bethany betsy betty beverly bianca birgit bonnie brenda briana brianna bridget \
    brigitte britney brittany brooke camila camilla camille candace candice carla \
    carlie carmen carol carolina caroline carolyn carrie catalina catherine cathy \
    cecilia celeste celia chantal charlene charlotte chelsea cherie cheryl chloe \
    christa christel christiane christina christine cindy claire clara claudia \
    colette colleen condoleezza connie constance cordelia cornelia courtney \
    cristina crystal cynthia céline dagmar daisy dana daniela danielle daphne \
    darlene dawn debbie deborah debra delia denise desiree diana diane dina \
    dolores dominique donna dora doreen doris dorothy edith edna eileen elaine \
    eleanor elena elisa elisabeth elise eliza elizabeth ella ellen elsa elsie \
    emilia emily emma erica erika erin esmeralda esperanza estelle esther ethel \
    eugenie eva eve evelyn faith fatima faye felicia fiona flora florence frances \
    francine francoise françoise frieda gabriela gabriele gabrielle gail genevieve \
    georgia geraldine gertrude gina gisela giulia gladys glenda gloria grace greta \
    gretchen gwen gwendolyn hanna hannah harriet hazel heather heidi heike helen \
    helena helene helga henrietta hilary hillary holly hope hélène ida ilona ilse \
    imelda ines inez ingrid inés irene irina iris irène isabel isabella isabelle \
    ivana ivanka jacinta jacintha jackie jacqueline jacqui jana jane janet janice \
    janine jasmine jeanette jeanne jeannie jenna jennifer jenny jessica jill joan \
    joanna joanne jocelyn jodi jody josefina josephine joy joyce juanita judith \
    judy julia juliana julie juliet june jutta kara karen karin karina karla kate \
    katharina katherine kathleen kathryn kathy katie katja katrina katy kayla \
    keira kelly kendra kerstin kimberly kirsten krista kristen kristin kristina \
    kristine lana lara latoya laura lauren laurie layla lea leah leila lena lene \
    leona leonie leslie leticia lidia liliana lillian lily linda lindsay lindsey \
    lisa liz liza lois loretta lorraine louisa louise lucia lucille lucy lucía \
    luisa lydia lynn mabel madeleine madeline madison magdalena maggie malala \
    maleva mandy manisha manuela mara marcia margaret margarita margit margot \
    maria mariah marian mariana marianne marie marilyn marina marion marissa \
    marita marjorie marla marlene marsha marta martha martina mary maryam maría \
    mathilde matilda maud maureen maxine maya megan meghan melania melanie melinda \
    melissa mercedes meredith mia michaela michele michelle mildred minnie miranda \
    miriam molly mona monica monika monique muriel myra mónica nadia nadine nancy \
    naomi natalia natalie natasha nellie nicola nicole nina noelle nora norma \
    noémie octavia olga olivia oprah paige pam pamela patricia patty paula paulina \
    pauline pearl peggy penelope penny petra phoebe phyllis pilar polly priscilla \
    rachel ramona rebecca rebekah regina renate renee rhonda rita roberta robin \
    robyn rosa rosalind rose rosemarie rosemary rosie roxanne ruth sabine sabrina \
    sally salma samantha sandra sandy sara sarah saskia selena selma serena \
    shannon sharon sheila shelby shelley sheryl shirley sibylle sigrid silke \
    silvia simone sofia sofía sonia sonja sophia sophie stacey stacy stefanie \
    stella stephanie sue susan susana susanne susie suzanne suzi suzy svetlana \
    sybil sylvia sylvie ségolène tamara tammy tania tanya tara tatiana teresa teri \
    theresa therese thérèse tiffany tina toni tracy tricia trudy ulla ulrike \
    ursula valeria valerie valérie vanessa vera veronica veronika verónica vicki \
    vicky victoria vikki viola violet virginia vivian viviane wanda wendy whitney \
    wilma winifred yasmin yolanda yvette yvonne zelda zoe élisabeth";
