//! Below the room of authorities nothing names a country: what one country asks for is text in its folder,
//! so that another one needs no change of the model, of the syntaxes or of the classes.
//!
//! What counts is the name of a country or a union, of its people, its administration, its law or its
//! systems, in code as in comments. A code is no name: `GB` is a value that messages have, so it may be in
//! strings and between backticks, and not as a word of a sentence. Lists of the world's countries and
//! tariffs (`customs-codes`, `customs-hs`) are not checked.

use std::path::{Path, PathBuf};

use customs_tests::repository;

/// The crates below `customs-authorities`.
const BELOW: [&str; 6] = [
    "customs-model",
    "customs-macros",
    "customs-xml",
    "customs-declaration",
    "customs-ens",
    "customs-exchange",
];

/// Countries and unions, and who lives there; each line is a list between commas.
const COUNTRIES: [&str; 7] = [
    "America, American, Australia, Australian, Brazil, Brazilian, Britain, British, Canada, Canadian",
    "China, Chinese, Danes, Danish, Denmark, Dutch, EU, England, European Union, Finland, Finnish",
    "France, French, German, Germany, Iceland, India, Indian, Ireland, Irish, Italian, Italy, Japan",
    "Japanese, Korea, Korean, Netherlands, New Zealand, Norway, Norwegian, Poland, Polish, Scotland",
    "Singapore, Spain, Spanish, Sweden, Swedish, Swiss, Switzerland, Taiwan, Taiwanese, Turkey, UK",
    "USA, United Kingdom, UnitedKingdom, United States, Wales, Welsh",
    // The ids of folders.
    "eu, uk",
];

/// Administrations, their law and their systems.
const AUTHORITIES: &str =
    "CDS, Customs Declaration Service, HMRC, NCTS, UCC, Union Customs Code, gov.uk";

/// Codes of countries that are no words of a sentence.
const CODES: [&str; 3] = ["DK", "GB", "US"];

/// The source files of a crate, and what it says of itself.
fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|it| it == "rs" || it == "toml" || it == "md") {
            found.push(path);
        }
    }
}

/// Whether a text has a name that is not a part of a longer word.
fn has_word(text: &str, name: &str) -> bool {
    text.match_indices(name).any(|(start, _)| {
        let before = text[..start].chars().next_back();
        let after = text[start + name.len()..].chars().next();
        ![before, after].into_iter().flatten().any(char::is_alphanumeric)
    })
}

/// A line without what is in quotes, between backticks, or between the tags of an example.
fn without_codes(line: &str) -> String {
    let mut is_code = false;
    let keep = |character: char| match character {
        '"' | '`' | '<' | '>' => {
            is_code = !is_code;
            ' '
        }
        _ if is_code => ' ',
        _ => character,
    };
    line.chars().map(keep).collect()
}

/// The names of countries in a line.
fn named(line: &str) -> impl Iterator<Item = &'static str> {
    let sentence = without_codes(line);
    let lists = COUNTRIES.into_iter().chain([AUTHORITIES]);
    let names = lists.flat_map(|list| list.split(", ")).filter(move |name| has_word(line, name));
    names.chain(CODES.into_iter().filter(move |code| has_word(&sentence, code)))
}

#[test]
fn nothing_below_the_authorities_names_a_country() {
    let (root, mut paths, mut found) = (repository(), Vec::new(), Vec::new());
    BELOW.iter().for_each(|it| sources(&root.join("crates").join(it), &mut paths));
    paths.sort();
    for path in &paths {
        let text = std::fs::read_to_string(path).expect("UTF-8");
        let path = path.strip_prefix(&root).expect("below the root").display();
        for (line, text) in (1..).zip(text.lines()) {
            found.extend(
                named(text).map(|name| format!("{path}:{line}: `{name}`: {}", text.trim())),
            );
        }
    }
    assert!(paths.len() > 100, "{} files", paths.len());
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}

#[test]
fn a_name_is_found_as_a_word_and_a_code_only_in_a_sentence() {
    let named = |line| named(line).collect::<Vec<_>>();
    assert_eq!(named("/// What the United Kingdom asks for."), ["United Kingdom"]);
    assert_eq!(named("    pub const fn uk_cds(code: &str)"), ["uk"]);
    assert_eq!(named("sources: [\"UK DMS 3.6 XML schemas\"],"), ["UK"]);
    assert_eq!(named("/// The form that GB gives it."), ["GB"]);
    assert_eq!(named("/// let country = Code::new(\"GB\");"), [""; 0]);
    assert_eq!(named("good: \"<CountryCode>GB</CountryCode>\","), [""; 0]);
    assert_eq!(named("/// The house of HS, in a queue."), [""; 0]);
}
