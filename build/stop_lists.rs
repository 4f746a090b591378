//! The lists of stop words: grammatical words, no content words.

/// The languages that have a list, each with where its words come from.
///
/// The order gives each language its bit.
pub(crate) const LISTS: &[(&str, Source)] = &[
    ("af", Source::Crate),
    ("ar", Source::Own(ARABIC)),
    ("az", Source::Crate),
    ("be", Source::Crate),
    ("bg", Source::Crate),
    ("bn", Source::Crate),
    ("ca", Source::Crate),
    ("cs", Source::Crate),
    ("da", Source::Crate),
    ("de", Source::Both(GERMAN)),
    ("el", Source::Crate),
    ("en", Source::Both(ENGLISH)),
    ("eo", Source::Crate),
    ("es", Source::Both(SPANISH)),
    ("et", Source::Crate),
    ("eu", Source::Crate),
    ("fa", Source::Own(PERSIAN)),
    ("fi", Source::Crate),
    ("fr", Source::Both(FRENCH)),
    ("ga", Source::Crate),
    ("gl", Source::Crate),
    ("gu", Source::Crate),
    ("he", Source::Crate),
    ("hi", Source::Crate),
    ("hr", Source::Crate),
    ("hu", Source::Crate),
    ("hy", Source::Crate),
    ("id", Source::Own(INDONESIAN)),
    ("it", Source::Both(ITALIAN)),
    ("ja", Source::Crate),
    ("kk", Source::Crate),
    ("ko", Source::Own(KOREAN)),
    ("lv", Source::Crate),
    ("mr", Source::Crate),
    ("ms", Source::Own(INDONESIAN)),
    ("ne", Source::Crate),
    ("nl", Source::Both(DUTCH)),
    ("no", Source::Both(NORWEGIAN)),
    ("pl", Source::Crate),
    ("pt", Source::Both(PORTUGUESE)),
    ("ro", Source::Crate),
    ("ru", Source::Both(RUSSIAN)),
    ("sk", Source::Crate),
    ("sl", Source::Own(SLOVENE)),
    ("sq", Source::Crate),
    ("sv", Source::Crate),
    ("sw", Source::Crate),
    ("ta", Source::Crate),
    ("tg", Source::Crate),
    ("th", Source::Crate),
    ("tl", Source::Crate),
    ("tr", Source::Both(TURKISH)),
    ("uk", Source::Both(UKRAINIAN)),
    ("ur", Source::Own(URDU)),
    ("uz", Source::Crate),
    ("vi", Source::Own(VIETNAMESE)),
    ("zh", Source::Own(CHINESE)),
];

/// Where a language's words come from.
pub(crate) enum Source {
    /// The list of the `stop-words` crate.
    Crate,
    /// A list of ours: that of the crate holds content words.
    Own(&'static str),
    /// The crate's list and what it leaves out.
    Both(&'static str),
}

const ENGLISH: &str = "also although among amongst another anybody anyone anything around \
    cannot can't could despite else enough ever every everybody everyone everything except \
    hence however i'd indeed instead less let's many may maybe might much must mustn't \
    neither nobody none nothing nevertheless oh onto otherwise ought per perhaps quite rather \
    shall since somebody someone something somewhat still that's there's therefore though \
    throughout thus till together toward towards unless unlike upon us via what's whatever \
    whenever where's whereas whereby wherever whether who's whoever whose within without \
    would yet yes ain't could've would've might've must've who'd who'll what'll that'd \
    it'd there'll there'd here's how's when's why's n't 's 're 've 'll 'd 'm";
const GERMAN: &str = "bereits beim bzw dabei dadurch dafür dagegen daher dahin damals danach \
    daran darauf darum darunter davon davor dazu denen deshalb doch dort ebenso etwa falls \
    ganz gar gegenüber immer infolge innerhalb ja je jedoch mal mehr mittels neben nun nur \
    ob ohne per seit seitdem sich sobald sofern sogar solange sowie trotz um unter vom von \
    vor wegen weil weiterhin wenn wer wobei wodurch wohl worden wurde wurden würden zudem \
    zum zur zwar zwischen";
const FRENCH: &str = "afin ainsi alors après aucun aucune aujourd'hui aussi autre autres avant \
    cela celle celles celui cependant cet cette ceux chaque chez comme contre depuis derrière \
    devant donc dont dès elles encore entre ici jusqu jusque lors lorsque là mais malgré \
    moins ni non où parce parmi pendant peu plus plusieurs plutôt pourquoi près puis puisque \
    quand quel quelle quelles quels quelque quelques quoi sans sauf selon sera si sous tandis \
    tant tel telle telles tels toujours tous tout toute toutes très vers voici voilà y à";
const SPANISH: &str = "aquel aquella aquellas aquello aquellos aquí así aun aunque aún bajo \
    bien cada casi cuyo cuya cuyos cuyas dicho durante ella ello entonces esto hacia ir \
    luego menos mediante mientras ningún ninguna ninguno pues quién según ser si sino sólo \
    solo tal tales tampoco tan tras ya";
const ITALIAN: &str = "alcune alcuni ancora anche appena avanti bensì cioè ciò così cosa dopo \
    dunque durante eppure essa esse essi esso forse fra già infatti infine inoltre invece \
    lungo mentre molto né nessun nessuna nessuno niente nulla né ogni ognuno oltre oppure \
    ora ovvero perciò però poi presso prima proprio pure qualche qualcosa qualcuno quando \
    quindi sempre senza sia sotto tale tali tra troppo tutte tutta verso è";
const DUTCH: &str = "achter af altijd binnen boven dan deze die dus echter elk elke enkele \
    geen gedurende haar hen hoe hoewel hun ieder iedere jullie later maar meer men met mijn \
    misschien naast nadat namelijk noch nog nu of omdat ondanks onder ons onze ook over per \
    reeds sinds sommige tegen tenzij terwijl tijdens toch toen tot totdat tussen u uit uw \
    vanaf vanuit vaak via volgens voor vooral waar waarom wanneer want wat we wel welke \
    wie wij ze zelf zij zijn zo zoals zodat zonder zowel zulke";
const NORWEGIAN: &str = "bare blant både eller etter fordi fra gjennom heller hos ifølge \
    igjen imot innen kun langs mellom mens mot mye nå nok noen også om over per så siden \
    slik sammen under uten videre ved";
const PORTUGUESE: &str = "ainda além algo alguém algum alguma algumas alguns antes ao apenas \
    apesar após aqui assim até através cada com como contra contudo cujo cuja desde dessa \
    desse desta deste disso diante durante embora enquanto então esse essa isso isto já \
    logo mais mas mesmo nada nem nenhum nenhuma nessa nesse nesta neste ninguém onde ora \
    outra outras outro outros pois porque porém portanto quais qual quando quanto que quem \
    sem sempre sob sobre tais tal também tanto tão todas todo todos tudo";
const RUSSIAN: &str = "благодаря более ввиду ведь весь вместо вне во вокруг всего все всё \
    где для до его ее её если ещё и из изо из-за из-под иначе их к каждый как какая какие \
    когда кроме кто либо между мимо на над надо наш не него нее неё нет ни них но однако он \
    около от перед по под пока после потому поэтому при про против ради сам сама сами само \
    свой своей своего своих свою себя со среди также такая такие таких такого таком тем \
    тоже той том тот тогда тут ту ты у уже хотя через что чтобы чьи эта эти этих это этого \
    этой этом этот эту";
const TURKISH: &str = "ama ancak bana bazı belki ben beni benim beri bile bir biraz birçok \
    biri birkaç biz bize bizi bizim bu buna bunda bundan bunlar bunu bunun çok çünkü da daha \
    dahi de defa değil diğer diye dolayı dolayısıyla eğer en fakat gibi göre hangi hatta hem \
    henüz hep hepsi her herhangi herkes hiç hiçbir için ile ilgili ise işte kadar karşı \
    kendi kendine kendini ki kim kime mı mi mu mü nasıl ne neden nerede nereye niçin niye o \
    olan olarak oldu olduğu olmak olması olsa olup on ona ondan onlar onları onların onu \
    onun oysa öyle pek rağmen sadece sanki sen siz sizin sonra şey şu şunu tarafından tüm \
    üzere var ve veya ya yani yerine yine yok zaten";
const UKRAINIAN: &str = "а але б без більше біля бо в вже ви від він вона вони воно все всі \
    для до є з за зі і із їй її їм їх його й ким коли крім кого лише між ми мій на над нас \
    не ним них ні ніж о об от перед під після по поки при про проти саме свій свої себе \
    серед та так також те тим тих то того тоді той тому у усі через що щоб як яка які якого \
    якої який яких якщо це цього цей цих ця цієї цю";
const SLOVENE: &str = "a ali ampak bi bil bila bile bili bilo biti bo bodo bolj brez če čeprav \
    čez da dokler do ga glede h ha ho i iz ima in ja jaz je ji jih jim jo k kaj kako kakor \
    kar kateri katera katere katerih kdaj kdo ker ki kjer ko kot kljub lahko le me med mi mimo \
    moj mu na nad naj namreč ne nekaj ni nič niso nje njegov njegova njegovo njen njihov nisem \
    o ob od okoli on ona oni oz oziroma pa po pod poleg potem pred preden pri prav približno \
    proti s sam samo saj se sebe sem si sicer skozi smo so ste svoj svoja svoje svojo šele \
    ta tako takrat tam te tega tem temu ter ti tisti to toda torej tu tudi u v vendar vsak \
    vse vsi z za zakaj zaradi zato zdaj že";
const ARABIC: &str = "أ أحد إذ إذا أكثر إلا التي الذي الذين اللاتي اللواتي إلى أم أما أمام أن \
    إن أنا أنت أنتم إنما أنه إنه أنها إنها أو أولئك أي أيضا أيضاً أين بأن بحسب بسبب بعد بعض بل \
    بما به بها بهذا بهذه بين تحت تلك تم ثم حتى حول حيث حين خارج خلال داخل دون ذلك سوف سوى ضد \
    ضمن على علي عليه عليها عن عند عندما عنه عنها غير ف فإن فقد فقط فوق في فيه فيها قبل قد كل \
    كما كان كانت كانوا كذلك كلا كم كي كيف ل لا لأن لأنه لدى لذلك لقد لكن لكنه لم لماذا لن له \
    لها لهم لو ليس ليست ما ماذا مثل مع منذ مما من منه منها مهما نحن نحو نفس نفسه هؤلاء هذا \
    هذه هكذا هل هم هنا هناك هو هي و وأن وإن وفي وقد وكان وكانت ولا ولكن ولم وما ومن وهو وهي يا \
    يكون";
const PERSIAN: &str = "آن آنان آنها آنچه آیا ابتدا اثر از است اگر اما امری او ای ایشان این \
    اینکه با باید بدون بر برای برخی بعد بعضی بلکه بود بودن بودند بوده به بی بین تا تحت تر تنها \
    تو جز چرا چند چنین چه چون چگونه حتی خود خواهد خواهند داد دارد دارند داشت داشتند داشته در \
    درباره دیگر را روی زیر سپس سوی شد شدن شدند شده شما شود شوند ضمن طی علیه غیر فقط قبل که کرد \
    کردن کردند کرده کند کنند کنید کنیم کسی ما مانند من مگر می نباید نبود نزد نه نیز نیست نیستند \
    هر همان همه همچنین همین هنوز هم هیچ و وی ها های یا یک یکی";
const URDU: &str = "آپ اب ابھی اس اسے اسی ان انہوں انہیں اور اپنا اپنی اپنے اگر ایک ایسا ایسی \
    ایسے بھی بعد بلکہ پر پھر تاکہ تب تک تم تو تھا تھی تھے تھیں جا جاتا جاتی جاتے جب جبکہ جس جن \
    جنہوں جو جہاں چکا چکی چکے حالانکہ خود دو ذریعے رہا رہی رہے ساتھ سب سے طور طرح علاوہ کا کر \
    کرتا کرتی کرتے کرنا کرنے کس کسی کو کوئی کون کہ کہاں کی کیا کیوں کیونکہ کیے کے گا گی گے گئی \
    گئے گیا لیکن لیے مگر مجھے میں میرا میری میرے نہ نہیں نے وہ وہاں ہم ہمارا ہماری ہمارے ہو ہوئی \
    ہوئے ہوا ہوتا ہوتی ہوتے ہونے ہوں ہے ہیں ہی والا والی والے یا یہ یہاں یہی";
const INDONESIAN: &str = "ada adalah agar akan aku anda antara apa apabila apakah atas atau \
    bagaimana bagi bahkan bahwa bawah beberapa begitu belum bila bisa boleh bukan dalam dan \
    dapat dari daripada dengan demi demikian di dia hal hanya harus hingga ia ialah ini itu \
    jika juga kalau kami kamu karena kata ke kecuali kepada ketika kita lagi lain lalu lebih \
    maka mana masih maupun melainkan melalui memang mengenai mereka meski meskipun namun nya \
    oleh pada padahal para per pernah pula pun saat saja sama sambil sampai sana sangat saya \
    se sebab sebagai sebelum sebuah secara sedang sehingga sejak selain selama seluruh semua \
    semakin seorang seperti serta sesuai sesudah setelah setiap si siapa sini situ suatu \
    sudah supaya tanpa tapi telah tentang tersebut terhadap tetapi tiap tidak untuk walau \
    walaupun yaitu yakni yang tak dimana oleh ter ya";
const KOREAN: &str = "가 각 간 것 것은 것을 것이 것이다 게다가 결국 고 과 관한 관해 그 그가 그것 그녀 \
    그는 그들 그들은 그때 그래서 그러나 그런 그런데 그럼 그리고 그의 나 나는 내 너 너무 는 늘 다 다른 다시 \
    다만 당시 대한 대해 더 더욱 도 동안 두 듯 등 등을 등이 따라 따라서 따르면 때 때문 때문에 또 또는 또한 \
    로 를 만 많은 매우 모두 모든 몇 무엇 및 바로 밖에 반면 부터 뿐 서 수 아니 아니라 아닌 아주 안 약 \
    어느 어떤 어떻게 언제 없는 없다 없이 에 에게 에서 여러 여기 여전히 오히려 와 왜 우리 우리는 위한 위해 \
    으로 은 을 의 의해 이 이것 이날 이는 이라고 이라는 이런 이러한 이를 이미 이번 이후 있는 있다 있다고 있었다 \
    있으며 있을 자기 자신 자신의 잘 저 전 점 정도 제 좀 주로 중 즉 지 지금 지난 쪽 채 처럼 통해 특히 \
    하고 하는 하지만 한 한다 한다고 할 함께 해 했다 했다고 혹은 후";
const VIETNAMESE: &str = "ai anh bao bằng bên bị bởi các cái cả càng cần chỉ chiếc cho chúng \
    chưa chứ có còn cô con cùng cũng của cứ do dù dưới đã đang đây để đến đều đi điều đó được \
    gì giữa hay hầu hết hoặc hơn họ khi không là lại lên làm lần lúc mà mình mọi một mỗi mới \
    này nào nên nếu người như nhưng những nhau nhằm nơi nữa nó ở qua quá ra rằng rất rồi sau \
    sẽ so sự tại tất theo thế thì thì trên trong trước từ từng tuy tôi và vào vẫn vậy về vì \
    việc vừa với vừa xuống";
const CHINESE: &str = "的 了 和 是 在 有 我 他 她 它 你 您 们 我们 他们 她们 它们 你们 这 那 这个 那个 \
    这些 那些 这样 那样 这里 那里 这种 此 该 其 其中 其他 其它 之 之一 以 以及 以后 以前 以来 及 与 或 或者 \
    而 而且 并 并且 但 但是 不过 然而 因为 因此 因 由于 所以 如果 若 虽然 尽管 即 即使 则 就 也 都 又 还 还是 \
    仍 再 才 只 只是 仅 更 最 很 太 非常 十分 已 已经 曾 曾经 正 正在 将 会 能 能够 可 可以 可能 要 应 应该 \
    必须 不 没 没有 无 非 未 别 不是 不会 不能 被 把 让 使 给 对 对于 关于 向 从 自 自己 到 至 往 于 由 为 \
    为了 因而 按 按照 据 根据 通过 随着 除了 等 等等 所 者 地 得 着 过 吗 呢 吧 啊 嘛 哪 哪些 谁 什么 怎么 \
    怎样 如何 为什么 多少 几 个 一 一个 一些 一种 每 每个 各 各种 某 某些 另 另外 同 同时 当 当时 时 时候 \
    上 下 中 里 内 外 前 后 间 之间 之后 之前 目前 现在 如 如此 例如 像 似乎 并不 是否 甚至 尤其 特别 而是 \
    来 去 起来 出 下来 說 這 個 們 來 為 對 時 後 會 與 還 從 將 過 被 讓 給 這些 我們 他們 它們 沒有 因為 \
    由於 雖然 但 於 應該 可能 已經";
