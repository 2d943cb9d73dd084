//! The identifiers agree with an independent implementation, on ten thousand texts of each kind; VAT
//! numbers, on two thousand of each country.
//!
//! That is python-stdnum, asked by `oracle/identifiers.py`. `CUSTOMS_PYTHON` names a Python that has
//! what `oracle/requirements.txt` lists; otherwise it is the one in `target/oracle`, if there is
//! one, or `python3`. A Python without stdnum counts as absent.

#![allow(clippy::print_stdout)] // the table of verdicts is what the test is read for

use std::collections::BTreeMap;
use std::fs::File;
use std::io::Write as _;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::str::FromStr;

use customs_codes::identifier::{
    CasNumber, ContainerNumber, CusNumber, Ducr, EniNumber, Eori, FlightNumber, Gln, Grn, Gtin,
    Iban, IdentifierError, IdentifierProblem, IluCode, ImoNumber, Lei, Mrn, Mucr, Sscc, Ucr,
    UnDangerousGoodsNumber, VatNumber,
};
use customs_tests::external::{command, named, skip};
use customs_tests::{Chance, repository};
use proptest::strategy::{BoxedStrategy, Strategy as _, ValueTree as _};
use proptest::string::string_regex;
use proptest::test_runner::TestRunner;

/// How many texts of each kind are compared.
const TEXTS: usize = 10_000;

/// How many VAT numbers of each country are.
const VAT_TEXTS: usize = 2_000;

/// A kind of identifier: how the oracle calls it, regular expressions of what is before the
/// check digits or, where there are none, of all of it, how the rest is added, and our verdict.
struct Kind {
    name: &'static str,
    bodies: &'static [&'static str],
    complete: fn(&str) -> Option<String>,
    accepts: fn(&str) -> bool,
}

fn is<T: FromStr<Err = IdentifierError>>(text: &str) -> bool {
    text.parse::<T>().is_ok()
}

fn as_it_is(body: &str) -> Option<String> {
    Some(body.to_owned())
}

/// A body and the check digit that a type makes for it.
macro_rules! with_digit {
    ($Type:ty) => {
        |body| Some(format!("{body}{}", <$Type>::check_digit_of(body)?))
    };
}

const KINDS: [Kind; 19] = [
    Kind {
        name: "container number",
        bodies: &["[A-Z]{3}[UJZ][0-9]{6}"],
        complete: with_digit!(ContainerNumber),
        accepts: is::<ContainerNumber>,
    },
    Kind {
        name: "ILU code",
        bodies: &["[A-Z]{3}[A-IK][0-9]{6}"],
        complete: with_digit!(IluCode),
        accepts: is::<IluCode>,
    },
    Kind {
        name: "MRN",
        // A good third of all pairs of letters are a country.
        bodies: &["[0-9]{2}(DE|GB|NO|XI|XU)[A-Z0-9]{13}", "[0-9]{2}[A-Z]{2}[A-Z0-9]{13}"],
        complete: with_digit!(Mrn),
        accepts: is::<Mrn>,
    },
    Kind {
        name: "GRN",
        bodies: &[
            "[0-9]{2}(DE|GB|NO|XI)[A-Z0-9]{12}",
            "[0-9]{2}(DE|GB|NO|XI)[A-Z0-9]{12}[A-Z][0-9]{6}",
            "[0-9]{2}[A-Z]{2}[A-Z0-9]{12}",
        ],
        complete: |body| {
            let (body, voucher) = body.split_at(16);
            Some(format!("{body}{}{voucher}", Grn::check_digit_of(body)?))
        },
        accepts: is::<Grn>,
    },
    Kind {
        name: "IMO number",
        bodies: &["[0-9]{6}"],
        complete: with_digit!(ImoNumber),
        accepts: is::<ImoNumber>,
    },
    Kind {
        name: "ENI number",
        bodies: &["[0-9]{8}"],
        complete: as_it_is,
        accepts: is::<EniNumber>,
    },
    Kind {
        name: "EORI number",
        bodies: &["[A-Z]{2}[0-9A-Z]{1,15}", "(GB|XI)[0-9]{12}", "(GB|XI)[0-9]{15}"],
        complete: as_it_is,
        accepts: is::<Eori>,
    },
    Kind {
        name: "UCR",
        bodies: &["[0-9][A-Z]{2}[!-~]{2,32}", "[0-9][A-Z]{2}[0-9A-Z]{2,32}"],
        complete: as_it_is,
        accepts: is::<Ucr>,
    },
    Kind {
        name: "DUCR",
        bodies: &[
            "[0-9](GB|XI|GBXI)[0-9]{12}-[-/()A-Z0-9]{1,19}",
            "[0-9](GB|XI|GBXI)[0-9]{15}-[-/()A-Z0-9]{1,19}",
            "[0-9][A-Z]{2}[0-9A-Z]{1,15}-[-/()A-Z0-9]{1,19}",
        ],
        complete: as_it_is,
        accepts: is::<Ducr>,
    },
    Kind {
        name: "MUCR",
        // The first two can be longer than the 35 characters that there may be.
        bodies: &[
            "GB/[0-9A-Z]{3,4}-[0-9A-Z]{5,28}",
            "GB/[0-9A-Z]{9,12}-[0-9A-Z]{1,23}",
            "A:[0-9A-Z]{3}[0-9]{8}",
            "C:[A-Z]{3}[0-9A-Z]{3,30}",
        ],
        complete: as_it_is,
        accepts: is::<Mucr>,
    },
    Kind {
        name: "LEI",
        bodies: &["[0-9A-Z]{18}"],
        complete: |body| Some(format!("{body}{:02}", Lei::check_digits_of(body)?)),
        accepts: is::<Lei>,
    },
    Kind {
        name: "GTIN",
        bodies: &["[0-9]{7}", "[0-9]{11}", "[0-9]{12}", "[0-9]{13}"],
        complete: with_digit!(Gtin),
        accepts: is::<Gtin>,
    },
    Kind { name: "GLN", bodies: &["[0-9]{12}"], complete: with_digit!(Gln), accepts: is::<Gln> },
    Kind { name: "SSCC", bodies: &["[0-9]{17}"], complete: with_digit!(Sscc), accepts: is::<Sscc> },
    Kind {
        name: "CAS number",
        bodies: &["[1-9][0-9]{1,6}-[0-9]{2}"],
        complete: |body| Some(format!("{body}-{}", CasNumber::check_digit_of(body)?)),
        accepts: is::<CasNumber>,
    },
    Kind {
        name: "CUS number",
        bodies: &["[0-9]{7}"],
        complete: |body| Some(format!("{body}-{}", CusNumber::check_digit_of(body)?)),
        accepts: is::<CusNumber>,
    },
    Kind {
        name: "IBAN",
        // The forms of the countries are the oracle's.
        bodies: &[],
        complete: |body| {
            let (country, account) = body.split_at(2);
            let digits = Iban::check_digits_of(country, account)?;
            Some(format!("{country}{digits:02}{account}"))
        },
        accepts: is::<Iban>,
    },
    Kind {
        name: "flight number",
        bodies: &["[A-Z0-9]{2,3}[0-9]{1,4}[A-Z]?"],
        complete: as_it_is,
        accepts: is::<FlightNumber>,
    },
    Kind {
        name: "UN number",
        // Those of the second are invalid in part.
        bodies: &["[0-9]{4}", "000[0-9]"],
        complete: as_it_is,
        accepts: is::<UnDangerousGoodsNumber>,
    },
];

/// A kind for the VAT numbers of each country: its name, and the forms of the numbers, where a check
/// digit counts as anything.
macro_rules! vat_numbers {
    ($($country:literal: $($form:literal),+;)+) => {
        [$(Kind {
            name: concat!("VAT number ", $country),
            bodies: &[$(concat!($country, $form)),+],
            complete: with_some_check,
            accepts: is::<VatNumber>,
        }),+]
    };
}

const VAT_NUMBERS: [Kind; 29] = vat_numbers! {
    "AT": "U[0-9]{8}";
    "BE": "[01][0-9]{9}";
    "BG": "[0-9]{9}", "[0-9]{10}", "[0-9]{2}([024][1-9]|[135][0-2])[0-2][0-9]{5}";
    "CY": "[0-9]{8}[A-Z]";
    "CZ": "[0-8][0-9]{7}", "6[0-9]{8}", "[0-9]{2}([05][1-9]|[16][0-2])[0-2][0-9]{4}",
        "[0-9]{2}([0257][1-9]|[1368][0-2])[0-2][0-9]{5}";
    "DE": "[1-9][0-9]{8}";
    "DK": "[1-9][0-9]{7}";
    "EE": "[0-9]{9}";
    "EL": "[0-9]{9}";
    "ES": "[0-9]{8}[A-Z]", "[KLMXYZ][0-9]{7}[A-Z]", "[A-JN-W][0-9]{7}[0-9A-J]";
    "FI": "[0-9]{8}";
    "FR": "[0-9]{11}", "[0-9]{2}000[0-9]{6}", "[0-9A-HJ-NP-Z]{2}[0-9]{9}";
    "GB": "[0-9]{9}", "[0-9]{9}000", "GD[0-4][0-9]{2}", "HA[5-9][0-9]{2}", "GD8888[0-4][0-9]{4}",
        "HA8888[5-9][0-9]{4}";
    "HR": "[0-9]{11}";
    "HU": "[0-9]{8}";
    "IE": "[0-9]{7}[A-W]", "[0-9]{7}[A-W]{2}", "[0-9][A-Z+*][0-9]{5}[A-W]";
    "IT": "[0-9]{7}0[0-9]{3}", "[0-9]{7}(100|120|121|888|999)[0-9]";
    "LT": "[0-9]{7}1[0-9]", "[0-9]{10}1[0-9]";
    "LU": "[0-9]{8}";
    "LV": "[4-9][0-9]{10}", "[0-2][0-9](0[1-9]|1[0-2])[0-9]{7}", "32[0-9]{9}";
    "MT": "[1-9][0-9]{7}";
    "NL": "[0-9]{9}B[0-9]{2}";
    "PL": "[0-9]{10}";
    "PT": "[1-9][0-9]{8}";
    "RO": "[1-9][0-9]{1,9}";
    "SE": "[0-9]{10}01";
    "SI": "[1-9][0-9]{7}";
    "SK": "[1-9][0-9][234789][0-9]{7}", "[0-9]{2}([0257][1-9]|[1368][0-2])[0-2][0-9]{5}";
    "XI": "[0-9]{9}", "[0-9]{12}";
};

/// A VAT number with a check that is right, wherever it is in its country. Where there is none, as
/// for a few numbers of most countries, the number as it is.
fn with_some_check(number: &str) -> Option<String> {
    let mut number = number.to_owned();
    // French numbers have two checks.
    for _ in 0..2 {
        let Err(error) = number.parse::<VatNumber>() else { break };
        let has_two_checks = matches!(error.problem(), IdentifierProblem::CheckDigit { .. });
        let is_right = |candidate: &String| match candidate.parse::<VatNumber>() {
            Ok(_) => true,
            Err(other) => {
                has_two_checks && matches!(other.problem(), IdentifierProblem::CheckDigits { .. })
            }
        };
        let mut candidates = candidates(&number, error.problem()).into_iter();
        number = candidates.find(is_right).unwrap_or(number);
    }
    Some(number)
}

/// The number with other characters where the check may be: near the end, or behind the prefix.
fn candidates(number: &str, problem: &IdentifierProblem) -> Vec<String> {
    let digits = || (0..10).map(|digit| digit.to_string());
    let pairs = || (0..100).map(|pair| format!("{pair:02}"));
    let (checks, places): (Vec<String>, &[usize]) = match problem {
        IdentifierProblem::CheckDigit { .. } => (digits().collect(), &[1, 3]),
        IdentifierProblem::CheckLetter { .. } => (('A'..='Z').map(String::from).collect(), &[1, 2]),
        IdentifierProblem::CheckDigits { .. } => (pairs().collect(), &[2, 5, 11]),
        IdentifierProblem::CheckDigitsMismatch => {
            (digits().chain(pairs()).collect(), &[1, 2, 4, 5, 11])
        }
        _ => return Vec::new(),
    };
    let with = |from_end: usize, check: &String| {
        let start = number.len().checked_sub(from_end).filter(|start| *start >= 2)?;
        let end = Some(start + check.len()).filter(|end| *end <= number.len())?;
        Some(format!("{}{check}{}", &number[..start], &number[end..]))
    };
    let all = places.iter().flat_map(|place| checks.iter().map(move |check| (*place, check)));
    all.filter_map(|(place, check)| with(place, check)).collect()
}

/// The Python that is asked, if it has stdnum.
fn python() -> Option<PathBuf> {
    const VARIABLE: &str = "CUSTOMS_PYTHON";
    /// The exit status that says that there is no stdnum.
    const NONE: i32 = 64;
    let installed = Some(repository().join("target/oracle/bin/python")).filter(|it| it.exists());
    let python = named(VARIABLE).or(installed).or_else(|| command("python3", "python3"))?;
    let program = format!(
        "import sys, importlib.util as it; sys.exit(0 if it.find_spec('stdnum') else {NONE})"
    );
    let output = Command::new(&python).args(["-c", &program]).output();
    let output = output.unwrap_or_else(|error| panic!("{}: {error}", python.display()));
    if output.status.code() == Some(NONE) {
        skip(&format!(
            "{} has no stdnum; install tests/oracle/requirements.txt, or set {VARIABLE}",
            python.display()
        ));
        return None;
    }
    let report = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{}: {}: {report}", python.display(), output.status);
    Some(python)
}

/// What the oracle writes, line by line.
fn ask(python: &PathBuf, arguments: &[&str], input: Stdio) -> Vec<String> {
    let output = Command::new(python)
        .arg(repository().join("tests/oracle/identifiers.py"))
        .args(arguments)
        .stdin(input)
        .stderr(Stdio::inherit())
        .output()
        .expect("it imported stdnum a moment ago");
    assert!(output.status.success(), "the oracle failed: {}", output.status);
    String::from_utf8(output.stdout).expect("it writes ASCII").lines().map(str::to_owned).collect()
}

/// The countries with IBANs and the forms of their accounts, by the oracle's copy of the registry.
fn iban_forms(python: &PathBuf) -> BTreeMap<String, String> {
    let pair = |line: String| {
        let (country, form) = line.split_once('\t').expect("it writes pairs");
        (country.to_owned(), form.to_owned())
    };
    ask(python, &["iban-forms"], Stdio::null()).into_iter().map(pair).collect()
}

/// Characters that occur in identifiers, and some that do not, among them a digit and letters that
/// are none of ASCII.
const CHARACTERS: [&str; 4] =
    ["0123456789", "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "abcdefghijklmnopqrstuvwxyz", "-/(): .,'\"&+٣Éßſ"];

fn any_character(chance: &mut Chance) -> char {
    let characters: Vec<char> = CHARACTERS[chance.below(CHARACTERS.len())].chars().collect();
    characters[chance.below(characters.len())]
}

fn any_text(chance: &mut Chance) -> String {
    (0..chance.below(37)).map(|_| any_character(chance)).collect()
}

/// The text with one character changed, moved, cut, added or made small.
fn mutate(text: &str, chance: &mut Chance) -> String {
    let mut characters: Vec<char> = text.chars().collect();
    let place = chance.below(characters.len());
    match chance.below(6) {
        // A digit for a digit is what check digits are for.
        0 => characters[place] = char::from(b'0' + chance.below(10) as u8),
        1 => characters[place] = any_character(chance),
        2 => characters.swap(place, (place + 1) % text.len()),
        3 => drop(characters.remove(place)),
        4 => characters.insert(place, any_character(chance)),
        _ => return text.to_lowercase(),
    }
    characters.into_iter().collect()
}

/// The texts of a kind: four in ten are made well formed, four are mutated, two are any text.
fn texts(
    kind: &Kind,
    count: usize,
    bodies: &[BoxedStrategy<String>],
    runner: &mut TestRunner,
) -> Vec<String> {
    let mut chance = Chance::new(0x6346);
    let mut made = || {
        let body = &bodies[chance.below(bodies.len())];
        let body = body.new_tree(runner).expect("nothing is rejected").current();
        (kind.complete)(&body).unwrap_or_else(|| panic!("{} refuses {body}", kind.name))
    };
    let well_formed: Vec<String> = (0..count * 8 / 10).map(|_| made()).collect();
    let (kept, others) = well_formed.split_at(count * 4 / 10);
    let mut texts = kept.to_vec();
    texts.extend(others.iter().map(|text| mutate(text, &mut chance)));
    texts.extend((texts.len()..count).map(|_| any_text(&mut chance)));
    texts
}

/// Regular expressions of what is before the check digits.
fn bodies(kind: &Kind, iban_forms: &BTreeMap<String, String>) -> Vec<BoxedStrategy<String>> {
    let ibans = iban_forms.iter().map(|(country, form)| format!("{country}{form}"));
    let expressions: Vec<String> = match kind.bodies {
        [] => ibans.collect(),
        bodies => bodies.iter().map(ToString::to_string).collect(),
    };
    expressions
        .iter()
        .map(|expression| string_regex(expression).expect("it is an expression").boxed())
        .collect()
}

#[test]
fn every_identifier_agrees_with_an_independent_implementation() {
    agree(&KINDS, TEXTS);
}

#[test]
fn vat_numbers_of_every_country_agree_with_an_independent_implementation() {
    agree(&VAT_NUMBERS, VAT_TEXTS);
}

/// Compares so many texts of each of these kinds.
fn agree(kinds: &[Kind], count: usize) {
    let Some(python) = python() else { return };
    let iban_forms = iban_forms(&python);
    let mut runner = TestRunner::deterministic();
    let mut texts_of = |kind| texts(kind, count, &bodies(kind, &iban_forms), &mut runner);
    let texts: Vec<(&Kind, Vec<String>)> =
        kinds.iter().map(|kind| (kind, texts_of(kind))).collect();
    let mut input = tempfile::NamedTempFile::new().expect("a temporary file can be made");
    for (kind, texts) in &texts {
        for text in texts {
            writeln!(input, "{}\t{text}", kind.name).expect("a temporary file can be written");
        }
    }
    let input = File::open(input.path()).expect("it was written a moment ago");
    let verdicts = ask(&python, &[], input.into());
    assert_eq!(verdicts.len(), kinds.len() * count);
    println!("{:<18} {:>6} {:>8}", "identifier", "valid", "invalid");
    for ((kind, texts), verdicts) in texts.iter().zip(verdicts.chunks(count)) {
        compare(kind, texts, verdicts);
    }
}

/// Sees that our verdicts are the oracle's, and that there are enough of either.
fn compare(kind: &Kind, texts: &[String], verdicts: &[String]) {
    let disagreed: Vec<_> = texts
        .iter()
        .zip(verdicts)
        .filter(|(text, verdict)| (kind.accepts)(text) != (*verdict == "1"))
        .collect();
    assert!(disagreed.is_empty(), "{}, with the oracle's verdict: {disagreed:#?}", kind.name);
    let valid = verdicts.iter().filter(|verdict| *verdict == "1").count();
    let invalid = texts.len() - valid;
    println!("{:<18} {valid:>6} {invalid:>8}", kind.name);
    assert!(valid.min(invalid) * 5 >= texts.len(), "{}: {valid} of {}", kind.name, texts.len());
}

#[test]
fn the_countries_with_ibans_are_those_of_the_registry() {
    let Some(python) = python() else { return };
    let iban_forms = iban_forms(&python);
    for first in 'A'..='Z' {
        for second in 'A'..='Z' {
            let country = format!("{first}{second}");
            let error =
                format!("{country}000").parse::<Iban>().expect_err("no account is so short");
            let is_known = !matches!(error.problem(), IdentifierProblem::Country { .. });
            assert_eq!(is_known, iban_forms.contains_key(&country), "{country}");
        }
    }
}
