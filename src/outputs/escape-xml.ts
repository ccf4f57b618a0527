/** A text as content or as an attribute in double quotation marks, of XML and HTML alike. */
export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
