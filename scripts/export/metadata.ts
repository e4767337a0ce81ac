import type { PDFDocument, PDFRef } from 'pdf-lib'
import { PDFName } from 'pdf-lib'

/** What a document says of itself. */
export interface Metadata {
  title: string
  description: string
  author: string
  keywords: string[]
  language: string
}

/**
 * Writes what a document says of itself, twice: as all readers look for it, and as XMP, which PDF/UA asks for.
 *
 * @param pdf the document
 * @param metadata what it says
 * @param isUniversal whether it may say that it is PDF/UA-1
 */
export function writeMetadata(pdf: PDFDocument, metadata: Metadata, isUniversal: boolean): void {
  const { title, description, author, keywords, language } = metadata
  pdf.setTitle(title, { showInWindowTitleBar: true })
  pdf.setSubject(description)
  pdf.setAuthor(author)
  // A list with commas, which is what most readers expect; pdf-lib itself would join it with spaces.
  pdf.setKeywords([keywords.join(', ')])
  pdf.setCreator('Slidev')

  const created = (pdf.getCreationDate() ?? new Date()).toISOString()
  const xmp = `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt>${['x-default', language].map(of => `<rdf:li xml:lang="${of}">${escape(title)}</rdf:li>`).join('')}</rdf:Alt></dc:title>
<dc:description><rdf:Alt>${['x-default', language].map(of => `<rdf:li xml:lang="${of}">${escape(description)}</rdf:li>`).join('')}</rdf:Alt></dc:description>
<dc:creator><rdf:Seq><rdf:li>${escape(author)}</rdf:li></rdf:Seq></dc:creator>
<dc:subject><rdf:Bag>${keywords.map(word => `<rdf:li>${escape(word)}</rdf:li>`).join('')}</rdf:Bag></dc:subject>
<dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>
<pdf:Keywords>${escape(keywords.join(', '))}</pdf:Keywords>
<pdf:Producer>${escape(pdf.getProducer() ?? '')}</pdf:Producer>
<xmp:CreatorTool>Slidev</xmp:CreatorTool>
<xmp:CreateDate>${created}</xmp:CreateDate>
<xmp:ModifyDate>${created}</xmp:ModifyDate>
${isUniversal ? '<pdfuaid:part>1</pdfuaid:part>\n' : ''}</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>`
  // Readers that know nothing of PDF look for it as it is.
  const stream = pdf.context.stream(new TextEncoder().encode(xmp), { Type: 'Metadata', Subtype: 'XML' })
  const ref = pdf.catalog.get(PDFName.of('Metadata')) as PDFRef | undefined ?? pdf.context.nextRef()
  pdf.context.assign(ref, stream)
  pdf.catalog.set(PDFName.of('Metadata'), ref)
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
