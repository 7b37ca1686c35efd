const calendarQuery = /[?&](month|date|day|year|week|eventdate|tribe[-_]\w+|ical|outlook-ical|calendar)=/i;
const calendarPath = /\/(calendars?|events?)\/|\/(19|20)\d\d\/(0?[1-9]|1[0-2])(\/|$)/i;
const endlessQuery =
  /[?&]((sort|order|orderby|filter|facet|print|share|replytocom)(\[[^\]]*\])?=|(page|paged|offset|start)=\d+(&|$))/i;

/**
 * Why an address leads into an endless space (calendars, sorted and filtered lists, addresses that grow with every
 * step) where a crawler would never come to an end; undefined when it does not look so.
 */
export function trapOf(address: string): string | undefined {
  const url = new URL(address);
  if (address.length > 400) return "the address is longer than 400 characters";
  if (calendarQuery.test(url.search) || calendarPath.test(url.pathname)) return "a calendar";
  if (endlessQuery.test(url.search)) return "a sorted, filtered or divided list";
  if (url.searchParams.size > 4) return "more than four parameters";
  const segments = url.pathname.split("/").filter((segment) => segment !== "");
  if (segments.length > 12) return "more than twelve folders deep";
  const counts = new Map<string, number>();
  for (const segment of segments) counts.set(segment, (counts.get(segment) ?? 0) + 1);
  return [...counts.values()].some((count) => count > 2) ? "folders that repeat" : undefined;
}
