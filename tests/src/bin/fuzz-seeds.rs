//! Writes what fuzzing begins with: for each target the fixtures that it can read, and one dictionary of what
//! is in messages.
//!
//!     fuzz-seeds FOLDER
//!
//! It is a program of this workspace, not of that of fuzzing: what it needs is built for the tests anyway.

use std::collections::BTreeSet;
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use customs_message::family::FAMILIES;
use customs_model::{Class, Content};

/// Longer fixtures are not worth their time.
const LONGEST: u64 = 16 * 1024;

/// What a target begins with: its name, folders of fixtures, and extensions.
const SEEDS: &[(&str, &[&str], &[&str])] = &[
    ("alerts", &["alerts", "exchange"], &["xml", "json"]),
    ("json", &["valid", "invalid", "exchange", "rules"], &["json"]),
    ("profiles", &["authorities"], &["profile"]),
    ("quick_and_thorough", &["valid", "warning", "invalid", "rules", "explain"], &["xml"]),
    ("reports", &["valid", "warning", "invalid", "rules", "stories"], &["xml", "json"]),
    ("round_trip", &["valid", "exchange", "explain", "authorities"], &["xml", "json"]),
    ("tables", &["hs", "authorities"], &["csv", "json", "list", "codes"]),
    ("xml", &["valid", "warning", "invalid", "exchange", "explain"], &["xml"]),
];

/// What is asked for.
const QUESTIONS: [&str; 12] = [
    "42A/67A/68A[1]/23A/21A[3].337",
    "42A.67A.68A.#1.23A.137",
    "/Declaration/GoodsShipment/GovernmentAgencyGoodsItem[2]/Commodity",
    "/MetaData/Declaration/InvoiceAmount/@currencyID",
    "/GoodsShipment/GovernmentAgencyGoodsItem/0/SequenceNumeric",
    "SequenceNumeric",
    "12 01 000 000",
    "CDS12056",
    "8471.30",
    "4000",
    "GB112233445000",
    "missing-element",
];

/// Marks of XML and JSON.
const MARKS: [&str; 27] = [
    "\u{feff}",
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
    "<?xml version=\"1.0\"?>",
    "<?",
    "?>",
    "<!DOCTYPE",
    "&amp;",
    "&#x41;",
    "&#",
    "xmlns=\"",
    "xmlns:",
    "xsi:nil=\"true\"",
    "/>",
    "</",
    "formatCode=\"304\"",
    "unitCode=\"KGM\"",
    "currencyID=\"GBP\"",
    "{\"",
    "\":",
    "\",\"",
    "\\u0041",
    "[{",
    "}]",
    "\n....\n",
];

fn main() -> Result<(), Box<dyn Error>> {
    let out = PathBuf::from(std::env::args().nth(1).ok_or("a folder to write to")?);
    if out.exists() {
        fs::remove_dir_all(&out)?;
    }
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fixtures");
    for (target, folders, extensions) in SEEDS {
        let to = out.join(target);
        fs::create_dir_all(&to)?;
        for folder in *folders {
            copy(&fixtures.join(folder), extensions, &to)?;
        }
    }
    for target in ["json", "reports", "round_trip", "xml"] {
        marked(&out.join(target))?;
    }
    pairs(&fixtures.join("valid"), &out.join("diff"))?;
    questions(&fixtures, &out.join("pointers"))?;
    fs::write(out.join("dictionary"), dictionary())?;
    Ok(())
}

/// Copies the files of a folder and of those in it, with names that say where they come from.
fn copy(from: &Path, extensions: &[&str], to: &Path) -> Result<(), Box<dyn Error>> {
    for entry in fs::read_dir(from)? {
        let path = entry?.path();
        if path.is_dir() {
            copy(&path, extensions, to)?;
            continue;
        }
        let extension = path.extension().and_then(|it| it.to_str()).unwrap_or_default();
        if extensions.contains(&extension) && path.metadata()?.len() <= LONGEST {
            let parent = from.file_name().unwrap_or_default().to_string_lossy();
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            fs::copy(&path, to.join(format!("{parent}-{name}")))?;
        }
    }
    Ok(())
}

/// The smallest seed of a target once more, behind a byte order mark.
fn marked(seeds: &Path) -> Result<(), Box<dyn Error>> {
    let mut all: Vec<Vec<u8>> =
        fs::read_dir(seeds)?.map(|it| fs::read(it?.path())).collect::<Result<_, _>>()?;
    all.sort_by_key(|seed| (seed.len(), seed.clone()));
    let seed = all.first().ok_or("no seeds")?;
    fs::write(seeds.join("byte-order-mark"), ["\u{feff}".as_bytes(), seed].concat())?;
    Ok(())
}

/// Two declarations a file.
fn pairs(from: &Path, to: &Path) -> Result<(), Box<dyn Error>> {
    fs::create_dir_all(to)?;
    let mut paths: Vec<PathBuf> =
        fs::read_dir(from)?.map(|it| Ok(it?.path())).collect::<Result<_, std::io::Error>>()?;
    paths.sort();
    for (index, pair) in paths.windows(2).enumerate() {
        let (one, other) = (fs::read(&pair[0])?, fs::read(&pair[1])?);
        fs::write(to.join(index.to_string()), [&one[..], b"\n....\n", &other].concat())?;
    }
    Ok(())
}

/// Questions, one a file, and all of them about a message.
fn questions(fixtures: &Path, to: &Path) -> Result<(), Box<dyn Error>> {
    fs::create_dir_all(to)?;
    for (index, question) in QUESTIONS.iter().enumerate() {
        fs::write(to.join(index.to_string()), question)?;
    }
    let message = fs::read(fixtures.join("valid/one-item-export.xml"))?;
    let asked = QUESTIONS.join("\n");
    fs::write(to.join("message"), [asked.as_bytes(), b"\n....\n", &message].concat())?;
    Ok(())
}

/// The names of all elements and the marks, in the form of libFuzzer.
fn dictionary() -> String {
    let mut names = BTreeSet::new();
    for definition in FAMILIES.iter().flat_map(|family| family.messages) {
        collect(definition.class, &mut names);
    }
    let words = names.into_iter().map(ToOwned::to_owned).chain(MARKS.map(ToOwned::to_owned));
    words.map(|word| format!("{}\n", quoted(&word))).collect()
}

fn collect(class: &'static Class, names: &mut BTreeSet<&'static str>) {
    if !names.insert(class.name) {
        return;
    }
    for element in class.elements {
        names.insert(element.name);
        if let Content::Class(below) = element.content {
            collect(below, names);
        }
    }
}

/// A word between quotes, with what is no letter by its number.
fn quoted(word: &str) -> String {
    let letter = |byte: u8| match byte {
        b'"' | b'\\' | 0..=0x1f | 0x7f.. => format!("\\x{byte:02x}"),
        _ => char::from(byte).to_string(),
    };
    format!("\"{}\"", word.bytes().map(letter).collect::<String>())
}
