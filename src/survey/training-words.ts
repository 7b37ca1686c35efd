/** Words by which lists of training programs tell residencies of physicians from everything else, as data. */

/** Training of other professions. Matched, as all patterns here, against text that `foldForMatching` folded. */
export const otherProfessions =
  /\b(?:dent(?:al|istry|ists?)|orthodont\w*|endodont\w*|periodont\w*|prosthodont\w*|oral (?:and|&|\/)? ?maxillofacial|oral surgery|omfs|omfp|pharmac(?:y|ists?)|nurs(?:e|es|ing)|np fellowship|crna|midwi\w+|physician assistants?|pa (?:residency|fellowship|program)|physician associates?|advanced practice|app (?:residency|fellowship)|advanced practitioners?|psycholog\w*|neuropsycholog\w*|chaplain\w*|pastoral|spiritual care|clinical pastoral|cpe|dietetics?|dietitian|nutrition|physical therap\w*|occupational therap\w*|respiratory therap\w*|speech|audiolog\w*|optometr\w*|chiropract\w*|veterinar\w*|social work\w*|medical physics|physics|administrative|administration|healthcare management|health care management|leadership|radiographers?|radiologic technolog\w*|sonograph\w*|ultrasonograph\w*|paramedics?|phlebotom\w*|medical laboratory|laboratory scien\w*|genetic counsel\w*|athletic train\w*|child life)\b/;

/** A year that residents add to their residency. */
export const chiefYears = /\bchief (?:residen(?:t|ts|cy|cies)|years?|medical resident)\b/;

/** Subspecialties: training in them is a fellowship, whatever the list calls it. */
export const subspecialties = new RegExp(
  `\\b(?:${[
    "sports medicine|sports|geriatrics?|geriatric medicine|hospice|palliative|critical care|intensive care|addiction|sleep|pain|toxicology|hyperbaric|undersea|wilderness|disaster|ems|emergency medical services|emergency ultrasound|ultrasound|point.of.care",
    "cardiology|cardiac|cardiovascular|electrophysiology|heart failure|echocardiography|gastroenterology|hepatology|endoscopy|hematology|oncology(?<!radiation oncology)|hematology[/ -]oncology|infectious diseases?|nephrology|pulmonary|rheumatology|endocrinology|diabetes|allergy|immunology|bone marrow|hospital medicine|hospitalist|hiv|obesity",
    "neonat\\w*|perinatal|maternal|gynecologic oncology|urogynecology|female pelvic|fpmrs|urps|reproductive|infertility|minimally invasive|migs|family planning|complex family|adolescent|developmental|child abuse|pediatric (?!neurolog|residen|program|medicine|categorical|$)\\w+",
    "child (?:and|&) adolescent|child psychiatry|consultation|liaison|forensic|geropsychiatry|psychosomatic|public psychiatry|reproductive psychiatry",
    "hand|foot (?:and|&) ankle|spine|shoulder|elbow|arthroplasty|adult reconstruct\\w*|joint|trauma|musculoskeletal(?! medicine)|craniofacial|microsurg\\w*|aesthetic|burn",
    "facial plastic|neurotology|otology|rhinology|laryngology|head (?:and|&) neck(?! surgery)|glaucoma|cornea\\w*|retina\\w*|vitreo\\w*|oculoplastics?|oculofacial|uveitis|neuro-?ophthalmology",
    "neuroradiology|body imaging|abdominal imaging|abdominal radiology|breast|cardiothoracic imaging|thoracic imaging|women's imaging|mri|cytopathology|hematopathology|dermatopathology|neuropathology|gastrointestinal|gi pathology|surgical pathology|molecular|transfusion|blood bank\\w*|medical microbiology|selective pathology|biochemical",
    "informatics|epilepsy|neurophysiology|neuromuscular(?! medicine (?:and|&) omm)|stroke|vascular neurology|movement disorders?|headache|neurocritical|behavioral neurology|neuroimmunology|multiple sclerosis|interventional neuro\\w*|endovascular|brain injury|spinal cord|cancer rehabilitation",
    "mohs|micrographic|procedural dermatology|cosmetic|colorectal|colon (?:and|&) rectal|surgical oncology|acute care surgery|bariatric|metabolic|transplant\\w*|hepatobiliary|hpb|endocrine surgery|congenital|robotic|laparoscopic|endourology|andrology|urologic oncology|genitourinary",
    "obstetric anesthesi\\w*|regional anesthesi\\w*|neuroanesthesi\\w*|simulation|medical education|global health|health policy|research|quality|women's health|faculty development|integrative|maternity|osteopathic manipulation",
  ].join("|")})\\b`,
);

/** Subspecialty words that stand in names of residencies too. */
export const residencyAfterAll =
  /\b(?:child neurology|pediatric neurology|neuromusculoskeletal|radiation oncology|interventional radiology|physical medicine|head (?:and|&) neck surgery|otolaryngology|maternal (?:and|&) child track)\b/;

/** Words by which a program of surgery that can be either says that it takes graduates of a residency. */
export const afterResidency =
  /\(?\b5 ?\+ ?2\b\)?|\b(?:independent|traditional (?:track|pathway)|esir)\b|\bfellow(?:s|ship|ships)?\b|\b2-year\b|\btwo-year\b/;

/** Words by which it says that it takes graduates of medical schools. */
export const fromMedicalSchool = /\b(?:integrated|0 ?\+ ?[2-7]|4 ?\+ ?3|i-?6)\b|\bresidenc(?:y|ies)\b/;

export const residencyWords = /\bresidenc(?:y|ies)\b|\bresidents?\b/;
export const fellowshipWords = /\bfellow(?:s|ship|ships)?\b/;

/** Words of a title that say nothing about which program it is. */
export const plainWords = new Set(
  "the a an of in for and at to our & / residency residencies resident residents residency/internship internship program programs programme training gme graduate medical education accredited acgme categorical preliminary prelim advanced integrated independent track tracks pathway pathways year years pgy pgy-1 pgy-2 pgy1 pgy2 1 2 3 4 5 6 7 md do pdf requirements application website webpage page home overview information info more learn view visit new combined department's surgery medicine specialty diagnostic anatomic clinical i-6 i6".split(
    " ",
  ),
);

/** Words that a title of a program does not hold: the page or link is about something else. */
export const otherMatters =
  /\b(?:department of|dept|division of|clinics?|faculty|services?|news|newsletter|patients?|careers?|jobs?|donate|giving|grand rounds|events?|lectures?|directory|providers?|find a|appointments?|alumni|publications?|our team|blog|stories|students?|clerkships?|electives?|rotations?|observerships?|contacts?|coordinator|director|curriculum|salary|benefits|handbook|policy|policies|visa|faqs?|apply|how to|interview|eligibility|school of|college of|institute|boards?|conference|call schedule|login|wellness|diversity)\b/;
