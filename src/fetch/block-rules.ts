/** A way in which a page says that it is not the page that was asked for. */
export interface BlockRule {
  /** What the page is, with its article; names the rule in the reason that users read. */
  readonly name: string;
  readonly outcome: "blocked" | "gone";
  /** Where the words must stand: title or main heading, running text of a short page, or anywhere in the markup. */
  readonly where: "title" | "text" | "markup";
  /** Tested without regard to case, on text whose white space is folded to single blanks. */
  readonly pattern: string;
  /** A page that the rule is for. */
  readonly example: string;
}

/** In order: the first rule that fits names the reason. Words for challenge pages before words for refusals. */
export const blockRules: readonly BlockRule[] = [
  {
    name: "a challenge page",
    outcome: "blocked",
    where: "title",
    pattern: "^(?:just a moment|attention required!|checking your browser|ddos-guard|one moment, please)\\b",
    example: "<title>Just a moment...</title><p>Enable JavaScript and cookies to continue</p>",
  },
  {
    name: "a challenge page",
    outcome: "blocked",
    where: "text",
    pattern:
      "checking (?:if the site connection is secure|your browser)|verify(?:ing)? (?:that )?you are (?:a )?human|needs to review the security of your connection|enable javascript and cookies to continue",
    example: "<p>Checking your browser before accessing www.example.edu.</p>",
  },
  {
    name: "a captcha",
    outcome: "blocked",
    where: "text",
    pattern:
      "(?:complete|solve|enter|fill in|pass) (?:the|this) (?:captcha|security check)|i(?:'|’)?m not a robot|(?:unusual|suspicious|automated) (?:traffic|activity|requests?) (?:from|detected|coming)",
    example: "<h1>One more step</h1><p>Please complete the security check to access www.example.edu.</p>",
  },
  {
    name: "a challenge script",
    outcome: "blocked",
    where: "markup",
    pattern:
      "_incapsula_resource|/cdn-cgi/challenge-platform/[a-z]/[a-z]+/orchestrate|px-captcha|geo\\.captcha-delivery\\.com",
    example: '<script src="/_Incapsula_Resource?SWJIYLWA=719d34d31c8e3a6e6fffd425f7e032f3"></script>',
  },
  {
    name: "an access-denied notice",
    outcome: "blocked",
    where: "title",
    pattern:
      "^(?:error )?(?:403\\b|access (?:is |has been )?(?:denied|forbidden)|forbidden|request (?:rejected|blocked)|you have been blocked|not authorized|unauthorized)",
    example:
      "<title>Access Denied</title><h1>Access Denied</h1><p>You don't have permission to access this server.</p>",
  },
  {
    name: "an access-denied notice",
    outcome: "blocked",
    where: "text",
    pattern:
      "(?:you (?:do not|don(?:'|’)t) have|without) permission to (?:access|view)|the requested url was rejected|you have been blocked|your (?:access|request|ip(?: address)?) (?:to this (?:page|site) )?(?:has been|was|is) (?:blocked|denied)|access to this (?:page|site|resource) (?:is|has been) (?:denied|restricted|forbidden)",
    example: "<p>The requested URL was rejected. Please consult with your administrator. Your support ID is: 1234.</p>",
  },
  {
    name: "a page-not-found notice",
    outcome: "gone",
    where: "title",
    pattern:
      "^(?:error:? ?)?404\\b|(?:^|[|:–—-] ?)(?:oops[!,.]* )?(?:this |that |the |your )?(?:requested )?(?:page|file|content|document) (?:was |is |could |can )?(?:not (?:be )?found|no longer (?:exists|available)|does not exist|doesn(?:'|’)t exist|cannot be found|can(?:'|’)?t be found)|^not found\\b",
    example: "<title>Page Not Found | Example Medical Center</title><h1>Page not found</h1><p>Try the search.</p>",
  },
  {
    name: "a page-not-found notice",
    outcome: "gone",
    where: "text",
    pattern:
      "(?:the|this) (?:page|file|document|content|resource)(?: (?:that )?(?:you(?:'|’)re|you are|you were) (?:looking for|trying to reach)| you (?:requested|are requesting))? (?:could not be found|couldn(?:'|’)t be found|cannot be found|can(?:'|’)t be found|was not found|no longer exists|does not exist|doesn(?:'|’)t exist|has been removed)|(?:we can(?:'|’)?t|we cannot|we could not|we couldn(?:'|’)t|sorry, we (?:can(?:'|’)?t|couldn(?:'|’)t)) find (?:the|that) page",
    example: "<h1>Oops!</h1><p>The page you are looking for could not be found.</p>",
  },
  {
    name: "a parked-domain notice",
    outcome: "gone",
    where: "text",
    pattern:
      "(?:this|the) domain (?:name )?(?:is|may be|has been) (?:for sale|parked|expired)|buy this domain|parked free,? courtesy|domain has expired|is parked free",
    example: "<h1>example.org</h1><p>This domain is for sale. Inquire now.</p>",
  },
  {
    name: "a maintenance notice",
    outcome: "blocked",
    where: "title",
    pattern:
      "^(?:(?:site|website|system) )?(?:(?:is )?(?:currently )?(?:down for|under|undergoing) (?:scheduled )?maintenance|(?:site |scheduled )?maintenance(?: mode)?$|(?:site|service|website) (?:is )?(?:temporarily )?unavailable|be right back)",
    example: "<title>Site under maintenance</title><p>Please come back later.</p>",
  },
  {
    name: "a maintenance notice",
    outcome: "blocked",
    where: "text",
    pattern:
      "(?:(?:web ?)?site|server|system|page|we(?:'|’)?(?: a)?re) (?:is )?(?:currently |temporarily )?(?:down for|undergoing|under|performing) (?:(?:scheduled|routine|planned|some) )*maintenance",
    example: "<p>Our website is currently undergoing scheduled maintenance. Please check back soon.</p>",
  },
  {
    name: "a cookie wall",
    outcome: "blocked",
    where: "text",
    pattern:
      "(?:cookies (?:must|need to) be enabled|(?:you must|please) (?:enable|accept|allow) (?:all )?cookies (?:to|in order|before)|your browser (?:does not|doesn(?:'|’)t) (?:accept|support) cookies)",
    example: "<h1>Cookies required</h1><p>You must accept cookies to view this website.</p>",
  },
  {
    name: "a login page",
    outcome: "blocked",
    where: "markup",
    pattern: "<input[^>]{0,300}type\\s*=\\s*[\"']?password",
    example:
      '<h1>Sign in</h1><form><input name="user"><input type="password" name="pass"><button>Log in</button></form>',
  },
  {
    name: "a login page",
    outcome: "blocked",
    where: "text",
    pattern:
      "(?:you must|you need to|please) (?:be logged in|log ?in|sign ?in|login)(?: with your [a-z ]{1,30})? (?:to (?:view|access|see|continue)|before)",
    example: "<p>You must be logged in to view this page.</p>",
  },
];
