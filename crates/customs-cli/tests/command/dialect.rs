//! Authorities that write the standard in their own way, as folders of text: with elements of their own,
//! other names, another order, other dates, a namespace a message. Two are invented; the places of
//! Taiwan's answers are facts, the messages are ours.

use std::fs;
use std::path::PathBuf;

use crate::run::{Run, fixtures, run_in};

/// A message of an authority, in a folder of its own.
struct Message {
    folder: tempfile::TempDir,
    authority: String,
    text: String,
}

impl Message {
    fn of(authority: &str, message: &str) -> Self {
        let authority: PathBuf = fixtures().join("authorities").join(authority);
        let text = fs::read_to_string(authority.join("messages").join(message)).expect("a fixture");
        let folder = tempfile::tempdir().expect("a temporary folder");
        Self { folder, authority: authority.display().to_string(), text }
    }

    /// What a command says of a text in this file.
    fn run(&self, name: &str, text: &str, command: &[&str]) -> Run {
        fs::write(self.folder.path().join(name), text).expect("a file");
        let arguments = [command, &["--authority", &self.authority, name]].concat();
        run_in(self.folder.path(), &arguments)
    }

    /// The message, converted to JSON and to XML again.
    fn there_and_back(&self, profile: &str) -> (String, String) {
        let json = self.run("it.xml", &self.text, &["convert", "--to", "json"]);
        assert_eq!((json.status, json.stderr.as_str()), (0, ""));
        let to_xml = ["convert", "--to", "xml", "--profile", profile];
        let xml = self.run("it.json", &json.stdout, &to_xml);
        assert_eq!((xml.status, xml.stderr.as_str()), (0, ""));
        (json.stdout, xml.stdout)
    }

    /// What is found in the message when a piece of it is another.
    fn findings_with(&self, right: &str, wrong: &str) -> String {
        assert!(self.text.contains(right), "{right}");
        let text = self.text.replace(right, wrong);
        let run = self.run("it.xml", &text, &["validate", "--no-config"]);
        assert_eq!(run.status, 1, "{}{}", run.stdout, run.stderr);
        run.stdout
    }
}

#[test]
fn names_dates_and_order_of_an_authority_are_read_and_written_as_it_has_them() {
    let message = Message::of("syldavia", "export.xml");
    let run = message.run("it.xml", &message.text, &["validate", "--no-config"]);
    assert_eq!((run.status, run.stdout.as_str()), (0, "1 file, 0 errors, 0 warnings\n"));
    let (json, xml) = message.there_and_back("syldavia");
    assert!(json.contains("\"AcceptanceDateTime\": {\n    \"value\": \"2026-01-31T10:30:00Z\""));
    assert!(json.contains("\"Quarter\": \"Q1\""), "{json}");
    assert_eq!(xml, message.text);
}

#[test]
fn what_is_wrong_in_a_dialect_is_said_in_its_names_and_at_its_place() {
    let message = Message::of("syldavia", "export.xml");
    for (right, wrong, said) in [
        ("<kind>EX</kind>\n", "", "help: add `TypeCode`, in XML `kind`, to `Declaration`"),
        ("number>", "numbr>", "did you mean `number`?"),
        ("2026-01-31<", "31.01.2026<", "6:11: error[unreadable-value]"),
        ("2026-01-31<", "2026-01<", "write the day (2026-01-31)"),
        ("Q1", "Q12", "8:12: error[wrong-length]"),
        ("<id>SY0001</id>", "<id>SY0001SY0001SY0001</id>", "15:11: error[too-long]"),
        (
            "<kind>EX</kind>\n  <function>9</function>",
            "<function>9</function><kind>EX</kind>",
            "move it before",
        ),
    ] {
        let found = message.findings_with(right, wrong);
        assert!(found.contains(said), "{said}: {found}");
    }
}

#[test]
fn elements_that_no_class_has_are_kept_in_their_place_and_namespace() {
    let message = Message::of("ruritania", "export.xml");
    let (json, xml) = message.there_and_back("ruritania");
    assert!(json.contains("\"ColourCode\": \"RED\""), "{json}");
    assert!(xml.contains("<Stamp xmlns=\"urn:example:ruritania:trade\">"), "{xml}");
    assert!(xml.contains("<BoughtDate formatCode=\"102\">20260130</BoughtDate>"), "{xml}");
    // Prefixes apart it is the same message.
    let again = message.run("again.xml", &xml, &["convert", "--to", "json"]);
    assert_eq!(again.stdout, json);
}

#[test]
fn elements_that_no_class_has_are_checked_as_their_lines_say() {
    let message = Message::of("ruritania", "export.xml");
    let stamp = "<rt:Stamp>\n    <rt:NumberID>S-2</rt:NumberID>\n  </rt:Stamp>";
    for (right, wrong, said) in [
        ("S-1", "1", "9:18: error[wrong-pattern]"),
        ("4.50", "4.505", "10:37: error[too-many-decimals]"),
        ("RED", "PNK", "error[code-not-listed]: `ColourCode` is `PNK`"),
        ("20260130", "30.1.26", "11:37: error[unreadable-value]"),
        (stamp, &format!("{stamp}{stamp}"), "error[too-many-elements]"),
        ("<rt:NumberID>S-2</rt:NumberID>", "", "error[missing-element]: `NumberID` is missing"),
        ("rt:ColourCode", "rt:ColorCode", "did you mean `ColourCode`?"),
        ("trade\"", "trades\"", "error[wrong-namespace]"),
    ] {
        let found = message.findings_with(right, wrong);
        assert!(found.contains(said), "{said}: {found}");
    }
}

#[test]
fn what_another_profile_has_is_not_to_be_removed_and_what_is_not_written_is_said() {
    let message = Message::of("ruritania", "export.xml");
    let by_the_standard = ["validate", "--no-config", "--profile", "wco"];
    let found = message.run("it.xml", &message.text, &by_the_standard).stdout;
    assert!(found.contains("`ruritania` has it here"), "{found}");
    assert!(!found.contains("remove it"), "{found}");
    let json = message.run("it.xml", &message.text, &["convert", "--to", "json"]).stdout;
    let message = Message { text: json, ..message };
    let by_another = ["convert", "--to", "xml", "--profile", "uk-dms-3.6"];
    let converted = message.run("it.json", &message.text, &by_another);
    assert_ne!(converted.status, 0, "{}", converted.stdout);
    assert!(converted.stderr.contains("Stamp"), "{}", converted.stderr);
}

#[test]
fn each_answer_of_taiwan_has_its_namespace_and_its_order() {
    for name in ["n5107", "n5110", "n5116"] {
        let message = Message::of("taiwan", &format!("{name}.xml"));
        let run = message.run("it.xml", &message.text, &["validate", "--no-config"]);
        assert_eq!(
            (run.status, run.stdout.as_str()),
            (0, "1 file, 0 errors, 0 warnings\n"),
            "{name}"
        );
        let (json, xml) = message.there_and_back(&format!("tw-{name}"));
        assert!(json.contains("\"tw_"), "{json}");
        assert_eq!(xml, message.text);
    }
}

#[test]
fn elements_and_codes_of_an_authority_are_explained() {
    let message = Message::of("ruritania", "export.xml");
    let explain = |what: &str| {
        let arguments = ["explain", "--authority", &message.authority, what];
        run_in(message.folder.path(), &arguments).stdout
    };
    assert!(explain("Stamp").contains("at /Declaration/Stamp: Class"));
    assert!(explain("/Declaration/Stamp/PaidAmount").contains("Amount, n..9,2"));
    assert!(explain("RED").starts_with("RED: Red of any shade"), "{}", explain("RED"));
}

#[test]
fn a_shown_profile_with_extensions_is_a_profile_itself() {
    for authority in ["ruritania", "syldavia"] {
        let message = Message::of(authority, "export.xml");
        let show = |what: &str| {
            let arguments = ["profile", "show", what, "--authority", &message.authority];
            let run = run_in(message.folder.path(), &arguments);
            assert_eq!((run.status, run.stderr.as_str()), (0, ""));
            run.stdout
        };
        let shown = show(authority);
        fs::write(message.folder.path().join("it.profile"), &shown).expect("a file");
        assert_eq!(show("it.profile"), shown);
    }
}

#[test]
fn a_profile_may_name_the_lists_beside_it() {
    let run = run_in(&fixtures(), &["profile", "check", "authorities/ruritania/ruritania.profile"]);
    assert_eq!((run.status, run.stdout.as_str()), (0, "1 profile, 0 errors\n"), "{}", run.stderr);
    let folder = tempfile::tempdir().expect("a temporary folder");
    let text = "id: x\ntitle: X\nversion: 1\nroot: Declaration\ndate-formats: 102 999\n\n\
                Declaration\t1..1\nDeclaration/TypeCode\t0..1\tan..3\tKinds\tEX OAK\n";
    fs::write(folder.path().join("x.profile"), text).expect("a file");
    fs::write(folder.path().join("kinds.list"), "id: Kinds\ntitle: K\n\nEX\tExport\n")
        .expect("a file");
    let checked = run_in(folder.path(), &["profile", "check", "x.profile"]).stdout;
    for said in ["`999` is not a known form of dates", "`OAK` is not a code of the list `Kinds`"] {
        assert!(checked.contains(said), "{said}\n{checked}");
    }
}

#[test]
fn what_is_wrong_with_an_extension_is_said_with_its_line() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let text = "id: x\ntitle: X\nextends: wco\nversion: 1\nroot: Declaration\nextension: x urn:x\n\n\
                Declaration\t1..1\nDeclaration/y:Colour\t0..1\nDeclaration/x:TypeCode\t0..1\n\
                Declaration/ID\t0..1\tText an..9\nDeclaration/TypeCode/x:Below\t0..1\n\
                Declaration/x:Size\t0..1\tWhen\n";
    fs::write(folder.path().join("x.profile"), text).expect("a file");
    let checked = run_in(folder.path(), &["profile", "check", "x.profile"]);
    assert_eq!(checked.status, 1, "{}", checked.stderr);
    for said in [
        "x.profile:9: error: the head does not define `y:`\n   = add `extension: y urn:…`",
        "x.profile:10: error: `Declaration` already has an element `TypeCode`\n   = write `TypeCode` without a prefix",
        "x.profile:11: error: the type `Text` is given before the format of `Declaration/ID`\n   = remove the type",
        "x.profile:12: error: `Below` is below `TypeCode`, which is a value",
        "x.profile:13: error: `When` is not a format",
        "1 profile, 5 errors",
    ] {
        assert!(checked.stdout.contains(said), "{said}\n{}", checked.stdout);
    }
}
