/** The words that tell names of people from other capitalised words, as data. All in lower case. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Titles before a name: "Dr. Jane Roe", "Ms. Roe". */
export const titles = words(
  "dr dr. drs drs. doctor prof prof. professor mr mr. mrs mrs. ms ms. mx mx. miss sir rev rev. col col. capt capt. lt lt. maj maj. gen gen. cdr cdr. sgt sgt. ssgt msgt tsgt adm adm. brig brig. ens ens. hon hon. doctora dra dra. sr. sra. srta.",
);

/** Parts of family names that are not capitalised: "Maria de los Angeles Roe", "Jan van der Roe". */
export const particles = words(
  "de la las los del di da das do dos van von der den ter ten zu zur le du el al bin ibn ben abu y e af av san 't",
);

/** What follows a family name and belongs to it: "Roe Jr.", "Roe III". */
export const suffixes = words("jr jr. sr sr. ii iii iv");

/**
 * Degrees, certificates and fellowships of colleges after a name, without their dots: "MD", "C-TAGME", "FACP".
 * Those that begin with "F" and name a college (FACOG, FAAFP …) are known by their shape.
 */
export const degrees = words(
  `
  md do mbbs mbchb mbbch mb bch phd dphil scd drph edd psyd jd pharmd dds dmd dpm od dvm dnp dsc dba dha dm mph mba mha mhsa mpa mpp ms msc ma med msed mse msed. maed
  mhpe mhpeds med. bs ba bsc bsn bba bfa aas as aa rn msn np fnp pa pa-c pac cnp crnp aprn lpn lcsw msw lmsw lpc rd rdn cpa phr shrm-cp shrm-scp pmp cme cmp chcp ctagme c-tagme tagme
  facp faap facs faafp facog facep faans faan fapa facr fascrs fccp facc fhm sfhm fache faaos faaem frcs frcpc frcsc frcp frcs(c) mrcp fasa fasam faad facms fasge fahs fache mmm mmed mmsc mms
  mstr mhs mhi mis mlis esq ret usn usaf usa cpe ceo cco cmo dfapa dabr dabfm abfm faapmr faaap fasn facmg facpm facoi facofp facoog faoao fascp fcap ccc-slp otr bcba lmft cae cphq ched
  m.ed mr.ed ph.d m.d d.o edm ed.d honors`,
);

/** Pronouns after a name: "(she/her)". */
export const pronouns = /^\s{0,2}[([]?\s?(?:she|he|they|ella|él|ze|any pronouns)(?:\s?\/\s?[a-zé]{2,6}){0,3}\s?[)\]]?/i;

/** Words that are in no name of a person but begin with a capital on these pages. */
export const notInNames = words(`
  but however although though because while whereas nobody somebody everybody anybody since once unless therefore meanwhile otherwise kindly simply just yet nor nevertheless moreover furthermore besides
  drop ping shoot phone
  perhaps maybe usually often always never sometimes only even then thus hence until despite unlike instead rather today tomorrow yesterday currently presently recently lately formerly hello hi thanks
  neither whoever whomever whatever wherever whenever should must could might shall having being during through throughout within without between among against toward towards upon beyond beside near
  a about above academic academics access accreditation acgme act acting address addresses administration administrative administrator administrators admission admissions adult advanced advisor advisory affairs
  after all also alumni america american an ancillary and anesthesia anesthesiology annual any applicant applicants application applications apply applying appointment appointments april are area arts as
  ask assistant assistants associate associates association at attending attn august avenue ave away back bachelor background behavioral before benefits billing biography biology blvd board boulevard box
  building bulletin business by call campus campuses can cancer candidate candidates cardiology cardiothoracic care career careers case categorical cell center centers central centre certified chair chairman chairperson chairwoman
  chief chiefs child children children's city class classes clerkship clerkships clinic clinical clinics college colleges comments committee communications community complete connect consent consult contact contacts
  continuity copyright core coordinator coordinators council counseling county course court critical curriculum cv dean deans dean's december dentistry department departments dept dept. dermatology designated details developmental development diagnostic diagnosis did direct
  director directors directory disclaimer diversity division do doctor doctors does documents download drive dr dues duties e e-mail each early east edit education educational electives eligibility email emails emergency
  eras ecfmg elective endocrinology english event events every evidence executive experience external facility faculty families family faq faqs fax feb february federal fellow fellows fellowship fellowships field find first floor follow
  for form former forms foundation founding four fourth frequently friday from full fund future gastroenterology general genetics geriatric geriatrics get give gme government graduate graduates graduation grand grant grants group guest gynecology
  hall hand head health healthcare help hematology here highlights highway history holiday home hospital hospitals hours house how human i if imaging img imgs immigration in inc incoming infectious inquiries information inpatient institute institution
  institutional institutions integrated interim intern internal international internationally interns internship interventional interview interviews in-person is it january job join july june laboratory lake's lane language last lcme lead leader leaders leadership learn lecture lectures legal letter letters liaison library
  license licensing life line link links list live llc location locations log login mail mailing main make manager managers map march master match maternal matters may me med medical medicine medschool meet meeting member members
  memorial mental message met mission monday more mychart name names national navigation neonatal nephrology network neurological neurology neurosurgery new news next night no not note notes notice november nrmp nuclear number numbers nurse nurses nursing
  obstetrics october of off office offices official officer on oncology online open ophthalmology opportunities opportunity option or orthopaedic orthopaedics orthopedic orthopedics osteopathic other otolaryngology our out outpatient outreach overview p.o. page pain
  palliative pandemic parking part past pathology patient patients pavilion pay pediatric pediatrics people peds person personal personnel pgy pharmacy phone photo physical physician physicians phys place plan plastic please po policies policy population position positions post
  postal postgraduate practice preliminary present president preventive previous primary principal privacy private procedures process professional professor program programs project prospective psychiatric psychiatry psychology public pulmonary quality
  question questions quick radiation radiology read recruitment referral referrals region regional register registration regular rehabilitation related relations remote report request requirements research reserved residence residency residencies
  resident residents resource resources respiratory responsible results return review rheumatology right rights road room rotation rotations rounds rural safety salary saturday schedule scheduling scholarly school schools science sciences science's
  sculpture search second secretary section security see select selection senior september series service services services' several shadowing sidebar sign simulation site sites skip sleep social south southern specialist specialists specialties specialty sports st. staff
  state states statement states' status step street st suite sub-internship subspecialty sunday support surgeon surgeons surgery surgical survey system systems systems' taking teaching team teams tech technology tel telefax telephone terms testimonials text thank
  that the their these they third this those thoracic three through thursday to toll-free top track tracks tradition training transitional transplant trauma travel trustees tuesday two undergraduate under unit united university universities university's until up updated urgent urology us
  usmle vascular veteran veterans vice video view virtual visa visas vision visit visiting visitor visitors volunteer voicemail wards way we web webmaster website wednesday week welcome wellness west western what when where who whom why will with women women's work workshop write writing year years you your youth zip
  north northern eastern ambulatory inpatients integrative longitudinal hospitalist hospitalists clinician clinicians educator scholar researcher med-peds ob/gyn obgyn ent em im fm md do usa u.s. us. pgy-1 pgy-2 pgy-3 pgy1 pgy2 pgy3 acute step1 step2 level comlex j-1 h-1b
  administrator's coordinator's director's annually block bldg room's hwy hotel inn visitors' desk mailbox inbox fellowship's affiliated representative representatives representation dio dme designee assoc asst
  realtor award awards prize medal scholarship
  accounts payable receivable payroll invoices invoice benefits insurance deputy regarding re subject via both either her his she he mine wellbeing well-being equity inclusion
`);

/** Words of the list above that are names of people too, where a plain name stands beside them: "April Roe", "Jane Long". */
export const alsoNames = words(
  "will mark pat art drew an way april june august may grant dean early hope faith grace joy guest page long head case care quick friday price right child wells field fields young south west north noble master march monday ma do core winter july summer chance major cell law pay link ward wards pa em maine read list english london map gates bishop wells tech parking posts love rich art arts mission means register shadowing",
);

/** Words of places that are family names only where a title, an initial or a degree says that a person is meant: "Jane Q. Hall, MD". */
export const placesAlsoNames = words(
  "hall street lane court drive park road way place rounds center hill building wing office campus avenue pavilion central block room branch floor",
);
