//! Nasty ones: what is rare in messages, and where two readers of XML and of XML Schema easily differ.

use super::{Mutation, Site, pick, replace};
use crate::Chance;

/// Each kind has many forms; chance says which.
pub const NASTY_MUTATIONS: &[Mutation] = &[
    ("attributes added", |xml, sites, chance| {
        let site = pick(sites, chance, |_| true)?;
        Some(with_attribute(xml, site, one_of(chance, &ATTRIBUTES)))
    }),
    ("attributes written otherwise", |xml, sites, chance| {
        let site = pick(sites, chance, |site| site.has_attribute)?;
        let tag = &xml[site.tag.clone()];
        let (before, rest) = tag.rsplit_once("=\"")?;
        let (start, name) = before.rsplit_once([' ', '\n', '\t'])?;
        let (value, after) = rest.split_once('"')?;
        let form = one_of(chance, &ATTRIBUTE_FORMS);
        let first = value.chars().next()?;
        let form = form.replace("NAME", name).replace("REST", &value[first.len_utf8()..]);
        let form = form.replace("FIRST", &format!("&#{};", u32::from(first)));
        Some(replace(xml, &site.tag, &format!("{start}{}{after}", form.replace("VALUE", value))))
    }),
    ("xsi on a value", |xml, sites, chance| {
        let site = pick(sites, chance, |site| site.is_leaf && !site.text.is_empty())?;
        let xml = match chance.below(3) {
            0 => replace(xml, &site.text, ""),
            _ => xml.to_owned(),
        };
        Some(with_attribute(&xml, site, &in_xsi(chance)))
    }),
    ("xsi on a class", |xml, sites, chance| {
        let site = pick(sites, chance, |site| !site.is_leaf)?;
        Some(with_attribute(xml, site, &in_xsi(chance)))
    }),
    ("the prologue", |xml, _, chance| {
        let (_, body) = xml.split_once("?>")?;
        Some(format!("{}{body}", one_of(chance, &PROLOGUES)))
    }),
    ("what follows the root", |xml, _, chance| {
        Some(format!("{}{}", xml.trim_end(), one_of(chance, &EPILOGUES)))
    }),
    ("dates and their zones", |xml, sites, chance| {
        let site = pick(sites, chance, |site| site.name == "DateTimeString")?;
        Some(replace(xml, &site.text, one_of(chance, &DATES)))
    }),
    ("text beside a date", |xml, sites, chance| {
        let site = pick(sites, chance, |site| site.name == "DateTimeString")?;
        let at = [site.whole.start, site.whole.end][chance.below(2)];
        Some(replace(xml, &(at..at), one_of(chance, &CONTENT)))
    }),
    ("CDATA in a value", |xml, sites, chance| {
        let site = pick(sites, chance, |site| site.is_leaf && !site.text.is_empty())?;
        let text = &xml[site.text.clone()];
        if text.contains(['<', '&']) {
            return None;
        }
        let form = one_of(chance, &SECTIONS).replace("TEXT", text);
        Some(replace(xml, &site.text, &form))
    }),
    ("references in a value", |xml, sites, chance| {
        let site = pick(sites, chance, |site| site.is_leaf && !site.text.is_empty())?;
        let text = &xml[site.text.clone()];
        let first = text.chars().next().filter(|first| !"<&".contains(*first))?;
        let rest = &text[first.len_utf8()..];
        let form = match chance.below(3) {
            0 => format!("&#{};{rest}", u32::from(first)),
            1 => format!("&#x{:x};{rest}", u32::from(first)),
            _ => format!("{text}{}", one_of(chance, &REFERENCES)),
        };
        Some(replace(xml, &site.text, &form))
    }),
    ("content between elements", |xml, sites, chance| {
        let site = pick(sites, chance, |site| site.name != "DateTimeString")?;
        let at = [site.whole.start, site.whole.end][chance.below(2)];
        Some(replace(xml, &(at..at), one_of(chance, &CONTENT)))
    }),
    ("comments and instructions in a value", |xml, sites, chance| {
        let site = pick(sites, chance, |site| site.is_leaf && !site.text.is_empty())?;
        let at = [site.text.start, site.text.end][chance.below(2)];
        Some(replace(xml, &(at..at), one_of(chance, &ASIDES)))
    }),
    ("declarations of namespaces", |xml, sites, chance| {
        let site = pick(sites, chance, |_| true)?;
        Some(with_attribute(xml, site, one_of(chance, &NAMESPACES)))
    }),
    ("prefixes", |xml, sites, chance| {
        let site = pick(sites, chance, |site| site.is_leaf)?;
        let whole = &xml[site.whole.clone()];
        let name = whole[1..].split([' ', '>', '/', '\n', '\t', '\r']).next()?;
        let form = one_of(chance, &PREFIXES).replace("NAME", name.rsplit(':').next()?);
        let (renamed, declared) = form.split_once(' ').unwrap_or((&form, ""));
        let renamed_whole = whole.replacen(name, &format!("{renamed} {declared}"), 1);
        let end = format!("</{name}>");
        let renamed_whole = renamed_whole.replace(&end, &format!("</{renamed}>"));
        Some(replace(xml, &site.whole, &renamed_whole))
    }),
    ("numbers", |xml, sites, chance| {
        let site = pick(sites, chance, |site| site.numeric && !site.text.is_empty())?;
        Some(replace(xml, &site.text, one_of(chance, &NUMBERS)))
    }),
    ("blanks in a value", |xml, sites, chance| {
        let site = pick(sites, chance, |site| site.is_leaf && !site.text.is_empty())?;
        let blank = one_of(chance, &BLANKS);
        let text = &xml[site.text.clone()];
        let form = match chance.below(4) {
            0 => format!("{blank}{text}"),
            1 => format!("{text}{blank}"),
            2 => blank.to_owned(),
            _ => format!("{}{blank}{}", &text[..1.min(text.len())], text.get(1..)?),
        };
        Some(replace(xml, &site.text, &form))
    }),
    ("tags", |xml, sites, chance| {
        let site = pick(sites, chance, |site| !xml[site.tag.clone()].ends_with("/>"))?;
        let whole = &xml[site.whole.clone()];
        let (tag, rest) = whole.split_at(site.tag.len() - 1);
        let (inside, end) = rest.rsplit_once('>')?;
        let form = one_of(chance, &TAGS);
        let (start, finish) = form.split_once('|')?;
        Some(replace(xml, &site.whole, &format!("{tag}{start}{inside}{finish}>{end}")))
    }),
    ("empty elements", |xml, sites, chance| {
        let site = pick(sites, chance, |site| !xml[site.tag.clone()].ends_with("/>"))?;
        let tag = &xml[site.tag.clone()];
        let name = tag[1..tag.len() - 1].split([' ', '\n', '\t', '\r']).next()?;
        let form = one_of(chance, &EMPTIES).replace("NAME", name);
        Some(replace(xml, &site.whole, &format!("{}{form}", &tag[..tag.len() - 1])))
    }),
];

const ATTRIBUTES: [&str; 16] = [
    "weather=\"fine\"",
    "weather='fine'",
    "xml:lang=\"en\"",
    "xml:space=\"preserve\"",
    "xml:base=\"a\"",
    "xmlns:o=\"urn:o\" o:a=\"1\"",
    "formatCode=\"304\"",
    "unitCode=\"KGM\"",
    "currencyID=\"GBP\"",
    "languageID=\"en\"",
    "listID=\"x\"",
    "schemeID=\"x\"",
    "ID=\"x\"",
    "a=\"&lt;\"",
    "a=\"<\"",
    "a",
];

const ATTRIBUTE_FORMS: [&str; 18] = [
    " NAME='VALUE'",
    " NAME = \"VALUE\"",
    "\n\tNAME=\"VALUE\"\n",
    " NAME=\"FIRSTREST\"",
    " NAME=\" VALUE\"",
    " NAME=\"VALUE\t\"",
    " NAME=\"VALUE&#10;\"",
    " NAME=\"VALUE&#x20;\"",
    " NAME=\"\"",
    " NAME=\"VALUE\" NAME=\"VALUE\"",
    " NAME=\"VALUE\"NAME2=\"x\"",
    " NAME=VALUE",
    " o:NAME=\"VALUE\"",
    " xmlns:o=\"urn:o\" o:NAME=\"VALUE\"",
    " xmlns:o=\"urn:o\" o:NAME=\"VALUE\" NAME=\"VALUE\"",
    " NAME=\"VALUE\" xml:lang=\"en\"",
    " NAME=\"VALUE<\"",
    " NAME=\"VALUE&\"",
];

const XSI: [&str; 16] = [
    "nil=\"true\"",
    "nil=\"1\"",
    "nil=\"false\"",
    "nil=\"0\"",
    "nil=\" true \"",
    "nil=\"maybe\"",
    "nil=\"\"",
    "type=\"Nothing\"",
    "type=\"xs:string\"",
    "type=\"\"",
    "schemaLocation=\"urn:a a.xsd\"",
    "schemaLocation=\"urn:a\"",
    "noNamespaceSchemaLocation=\"a.xsd\"",
    "other=\"1\"",
    "Nil=\"true\"",
    "nil=\"false\" xsi:schemaLocation=\"urn:a a.xsd\"",
];

const PROLOGUES: [&str; 29] = [
    "",
    "\u{feff}",
    " ",
    "<!-- -->",
    "<?a?>",
    "<?xml version=\"1.0\"?>",
    "<?xml version='1.0' encoding='utf-8' standalone='yes'?>",
    "<?xml version=\"1.0\" standalone=\"no\"?>",
    "<?xml version = \"1.0\" ?>",
    "<?xml version=\"1.0\"?><!-- a --><?b c?>",
    "\u{feff}<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
    " <?xml version=\"1.0\"?>",
    "<?xml?>",
    "<?xml encoding=\"UTF-8\"?>",
    "<?xml version=\"2.0\"?>",
    "<?xml version=\"1.0\" version=\"1.0\"?>",
    "<?xml version=\"1.0\" colour=\"red\"?>",
    "<?xml version=\"1.0\" standalone=\"maybe\"?>",
    "<?xml version=\"1.0\" standalone=\"yes\" encoding=\"UTF-8\"?>",
    "<?xml version=\"1.0\"?><?xml version=\"1.0\"?>",
    "<?XML version=\"1.0\"?>",
    "<!DOCTYPE MetaData>",
    "a",
    "&#32;",
    "<![CDATA[]]>",
    "<!-- -- -->",
    "<?a:b?>",
    "<?xml version=\"1.0\"?><!-- \u{b} -->",
    "<a/>",
];

const EPILOGUES: [&str; 14] = [
    "",
    "\n\n",
    "<!-- -->",
    "<?a b?>",
    "\n<!-- a -->\n<?b?>\n",
    "a",
    "&#10;",
    "<![CDATA[ ]]>",
    "<a/>",
    "</a>",
    "<?xml version=\"1.0\"?>",
    "<!DOCTYPE MetaData>",
    "<!-- --->",
    "\u{feff}",
];

const DATES: [&str; 26] = [
    "20260131",
    "2026131",
    "202601311",
    "20260131120000",
    "20260131120000Z",
    "20260131120000z",
    "20260131120000+01",
    "20260131120000-01",
    "20260131120000+0100",
    "20260131120000+01:00",
    "20260131120000+1",
    "20260131120000+00",
    "20260131120000-00",
    "20260131120000+14",
    "20260131120000 +01",
    "202601311200",
    "202601311200Z",
    "2026-01-31",
    "2026-01-31T12:00:00Z",
    "20260131T120000Z",
    "20260230",
    "20260131T12",
    "",
    " 20260131 ",
    "2026&#48;131",
    "20260131120000 Z",
];

const CONTENT: [&str; 19] = [
    "\n",
    "\t\r\n",
    "<!-- -->",
    "<?a?>",
    "<!-- a --> <?b c?>",
    "&#32;",
    "&#10;",
    "&#x9;&#xD;",
    "&#160;",
    "\u{a0}",
    "\u{feff}",
    "a",
    "&amp;",
    "&nothing;",
    "&#x20;<!-- -->&#x20;",
    "<![CDATA[a]]>",
    "<!-- -- -->",
    "<?xml?>",
    "]]>",
];

const SECTIONS: [&str; 14] = [
    "<![CDATA[TEXT]]>",
    "<![CDATA[]]>TEXT",
    "TEXT<![CDATA[]]>",
    "<![CDATA[TEXT]]><![CDATA[]]>",
    "<![CDATA[ ]]>TEXT",
    "TEXT<![CDATA[\n]]>",
    "<![CDATA[TEXT&amp;]]>",
    "<![CDATA[TEXT]]]>",
    "<![CDATA[<TEXT>]]>",
    "<![CDATA[TEXT",
    "<![cdata[TEXT]]>",
    "<![CDATA[TEXT]]>]]>",
    "<![CDATA[TEXT\u{b}]]>",
    "<![CDATA[]]>",
];

const REFERENCES: [&str; 18] = [
    "&amp;",
    "&lt;",
    "&gt;",
    "&quot;",
    "&apos;",
    "&#32;",
    "&#x20;",
    "&#10;",
    "&#xD;",
    "&#160;",
    "&#x10FFFF;",
    "&#0;",
    "&#xB;",
    "&#xD800;",
    "&#xFFFF;",
    "&nothing;",
    "&",
    "&#x;",
];

const ASIDES: [&str; 14] = [
    "<!---->",
    "<!-- a -->",
    "<!--&-->",
    "<!--<a>-->",
    "<!-- \n -->",
    "<?a?>",
    "<?a b='c'?>",
    "<?a <b>?>",
    "<!--a--><?b?>",
    "<!-- -- -->",
    "<!--->",
    "<?xml version=\"1.0\"?>",
    "<??>",
    "<?a:b?>",
];

const NAMESPACES: [&str; 18] = [
    "xmlns:o=\"urn:o\"",
    "xmlns:o='urn:o' xmlns:q='urn:o'",
    "xmlns:o=\"\"",
    "xmlns:xml=\"http://www.w3.org/XML/1998/namespace\"",
    "xmlns:xml=\"urn:o\"",
    "xmlns:xmlns=\"urn:o\"",
    "xmlns:o=\"http://www.w3.org/2000/xmlns/\"",
    "xmlns:o=\"http://www.w3.org/XML/1998/namespace\"",
    "xmlns:=\"urn:o\"",
    "xmlns:o:q=\"urn:o\"",
    "xmlns:o=\"urn:o\" xmlns:o=\"urn:o\"",
    "xmlns:o=\"urn:o\" xmlns:q=\"urn:o\" o:a=\"1\" q:a=\"1\"",
    "xmlns=\"urn:o\"",
    "xmlns=\"\"",
    "xmlns=\"urn:wco:datamodel:WCO:DEC-DMS:2\"",
    "xmlns=\"urn:wco:datamodel:WCO:DEC-DMS:&#50;\"",
    "xmlns=\" urn:wco:datamodel:WCO:DEC-DMS:2\"",
    "xmlns=\"URN:WCO:datamodel:WCO:DEC-DMS:2\"",
];

const PREFIXES: [&str; 10] = [
    "o:NAME xmlns:o=\"urn:wco:datamodel:WCO:DEC-DMS:2\"",
    "é:NAME xmlns:é=\"urn:wco:datamodel:WCO:DEC-DMS:2\"",
    "o:NAME xmlns:o=\"urn:wco:datamodel:WCO:DEC-DMS:&#x32;\"",
    "o:NAME xmlns:o=\"urn:wco:datamodel:WCO:Declaration_DS:DMS:2\"",
    "o:NAME xmlns:o=\"urn:o\"",
    "o:NAME xmlns:o=\"\"",
    "o:NAME",
    ":NAME",
    "o:o:NAME xmlns:o=\"urn:wco:datamodel:WCO:DEC-DMS:2\"",
    "xml:NAME",
];

const NUMBERS: [&str; 30] = [
    "0",
    "-0",
    "+0",
    "-1",
    "+1",
    ".5",
    "5.",
    "-.5",
    "+.5",
    ".",
    "-",
    "00",
    "007",
    "1.0",
    "1.50000",
    "1.123456789",
    "1234567890123456789",
    "0.0000001",
    "1e3",
    "1E3",
    "1,5",
    "1 000",
    "0x10",
    "INF",
    "NaN",
    " 5 ",
    "\n5\n",
    "&#53;",
    "\u{665}",
    "\u{2212}1",
];

const BLANKS: [&str; 12] =
    [" ", "  ", "\t", "\n", "\r\n", "\r", "&#9;", "&#10;", "&#13;", "&#32;", "\u{a0}", "\u{3000}"];

const TAGS: [&str; 16] = [
    " | ",
    "\n|\n",
    "\t|",
    "|\r\n",
    "/|",
    "|/",
    " /|",
    "| a=\"1\"",
    " <!-- -->|",
    "\u{a0}|",
    "|\u{a0}",
    "\u{b}|",
    "x|",
    "|x",
    "|:x",
    "?|",
];

const EMPTIES: [&str; 8] = [
    "/>",
    " />",
    "></NAME>",
    "> </NAME>",
    ">\n</NAME>",
    "><!-- --></NAME>",
    "><![CDATA[]]></NAME>",
    "></NAME >",
];

fn one_of<'f>(chance: &mut Chance, forms: &[&'f str]) -> &'f str {
    forms[chance.below(forms.len())]
}

/// One or more attributes of XML Schema's own namespace.
fn in_xsi(chance: &mut Chance) -> String {
    let attribute = one_of(chance, &XSI);
    format!("xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:{attribute}")
}

/// An attribute more in the start tag of an element.
fn with_attribute(xml: &str, site: &Site, attribute: &str) -> String {
    let end = if xml[site.tag.clone()].ends_with("/>") { 2 } else { 1 };
    let at = site.tag.end - end;
    replace(xml, &(at..at), &format!(" {attribute}"))
}
