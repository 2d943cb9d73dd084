//! `--authority` and `customs profile`: an authority that is a folder of text and nothing else. The one of
//! the fixtures is invented.

use std::fs;

use crate::run::{fixtures, run, run_in};

const FOLDER: &str = "authorities/ruritania";
const EXPORT: &str = "authorities/ruritania/messages/export.xml";
const IMPORT: &str = "authorities/ruritania/messages/import.xml";

#[test]
fn messages_of_an_authority_in_a_folder_are_recognised_and_checked_by_their_own_profile() {
    let run_ = run(&["validate", "--no-config", "--authority", FOLDER, EXPORT, IMPORT]);
    assert_eq!((run_.status, run_.stderr.as_str()), (0, ""), "{}", run_.stdout);
    let report = run(&[
        "validate",
        "--no-config",
        "--authority",
        FOLDER,
        EXPORT,
        IMPORT,
        "--format",
        "json",
    ]);
    let report = report.json();
    let profile = |at: usize| report["files"][at]["profile"].clone();
    assert_eq!([profile(0), profile(1)], ["ruritania", "ruritania-import"]);
    // Without the folder nobody knows them, and that is no clean run.
    let unknown = run(&["validate", "--no-config", EXPORT]);
    assert_eq!(unknown.status, 1);
    assert!(unknown.stdout.contains("error[unsupported-message]"), "{}", unknown.stdout);
}

#[test]
fn a_message_in_the_namespace_of_another_authority_is_not_taken_for_one_of_a_folder() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let text = "id: ours\ntitle: Ours\nversion: 1\nroot: Declaration\ndate-formats: 102\n\
                namespace: Declaration urn:example:ours\ncontent: Declaration/FunctionCode 9\n\n\
                Declaration\t1..1\nDeclaration/FunctionCode\t1..1\tn..2\n";
    fs::write(folder.path().join("ours.profile"), text).expect("a file");
    let authority = folder.path().display().to_string();
    let arguments = ["validate", "--no-config", "--authority", &authority, "--format", "json"];
    let run_ = run(&[&arguments[..], &["valid/bare-declaration.xml"]].concat());
    assert_eq!((run_.status, run_.json()["files"][0]["profile"].as_str()), (0, Some("uk-dms-3.6")));
    // The name of a file is the id of its profile.
    fs::rename(folder.path().join("ours.profile"), folder.path().join("yours.profile"))
        .expect("a file");
    let refused = run(&["validate", "--no-config", "--authority", &authority, "valid"]);
    assert_eq!(refused.status, 2);
    assert!(refused.stderr.contains("call the file ours.profile"), "{}", refused.stderr);
}

#[test]
fn what_the_profile_of_a_folder_demands_is_found() {
    let text = fs::read_to_string(fixtures().join(IMPORT)).expect("a fixture");
    let folder = tempfile::tempdir().expect("a temporary folder");
    let authority = fixtures().join(FOLDER).display().to_string();
    for (right, wrong, rule) in [
        ("RIABCD", "riabcd", "wrong-pattern"),
        ("<TypeCode>IM<", "<TypeCode>XX<", "not-allowed-value"),
        ("<Importer>\n      <ID>RIABCD</ID>\n    </Importer>", "", "missing-element"),
        ("<FunctionCode>9", "<Agent/><FunctionCode>9", "unexpected-element"),
    ] {
        assert!(text.contains(right), "{right}");
        fs::write(folder.path().join("it.xml"), text.replace(right, wrong)).expect("a file");
        let run = run_in(
            folder.path(),
            &["validate", "--no-config", "--authority", &authority, "it.xml"],
        );
        assert_eq!(run.status, 1, "{}", run.stdout);
        assert!(run.stdout.contains(&format!("error[{rule}]")), "{rule}: {}", run.stdout);
    }
}

#[test]
fn the_configuration_names_the_folder_as_the_command_line_does() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let authority = fixtures().join(FOLDER);
    let config = format!("authority = '{}'\n", authority.display());
    fs::write(folder.path().join("customs.toml"), config).expect("a file");
    fs::copy(fixtures().join(IMPORT), folder.path().join("it.xml")).expect("a file");
    let run = run_in(folder.path(), &["validate", "it.xml"]);
    assert_eq!(run.status, 0, "{}", run.stdout);
}

#[test]
fn a_message_of_an_authority_in_a_folder_is_converted_there_and_back() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let authority = fixtures().join(FOLDER).display().to_string();
    fs::copy(fixtures().join(EXPORT), folder.path().join("it.xml")).expect("a file");
    let convert = |from: &str, to: &str| {
        let run =
            run_in(folder.path(), &["convert", "--authority", &authority, from, "--output", to]);
        assert_eq!(run.status, 0, "{}", run.stderr);
    };
    convert("it.xml", "it.json");
    let profile = run(&["profile", "show", "ruritania", "--authority", FOLDER]);
    assert!(profile.stdout.contains("namespace: Declaration urn:example:ruritania:declaration\n"));
    let json = fs::read_to_string(folder.path().join("it.json")).expect("a file");
    assert!(json.contains("\"FunctionalReferenceID\": \"RU000001\""), "{json}");
}

#[test]
fn the_codes_of_an_authority_in_a_folder_are_explained() {
    let explained = run(&["explain", "--authority", FOLDER, "r 001"]);
    assert_eq!(explained.status, 0, "{}", explained.stderr);
    assert!(explained.stdout.starts_with("R001: The importer is not registered (ruritania)"));
}

#[test]
fn the_schemas_of_a_profile_in_a_folder_are_written() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let authority = fixtures().join(FOLDER).display().to_string();
    let run = run_in(
        folder.path(),
        &["schema", "--authority", &authority, "--profile", "ruritania-import", "--out", "out"],
    );
    assert_eq!(run.status, 0, "{}", run.stderr);
    let xsd = folder.path().join("out/declaration/3.6/ruritania-import/declaration.xsd");
    let xsd = fs::read_to_string(xsd).expect("a schema");
    assert!(xsd.contains("targetNamespace=\"urn:example:ruritania:declaration\""), "{xsd}");
    assert!(xsd.contains("20[0-9]{6}"), "{xsd}");
    assert!(xsd.contains("schemaLocation=\"declaration-rt.xsd\""), "{xsd}");
    for file in ["declaration-rt.xsd", "declaration.schema.json"] {
        let path = folder.path().join("out/declaration/3.6/ruritania-import").join(file);
        assert!(path.exists(), "{}", path.display());
    }
    let components = folder.path().join("out/openapi/1/ruritania-import/customs.openapi.json");
    let components = fs::read_to_string(components).expect("components");
    assert!(components.contains("^(?:RI[A-Z]{4})$"), "{components}");
}

#[test]
fn everything_that_is_wrong_with_a_profile_is_said_with_its_line() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let text = "id: x\ntitle: X\nextends: uk-dms-3.6\nrule: seal-uniqe off\n\n\
                Declaration/Agnet\t0..1\nDeclaration/TypeCode\t0..1\tan..70\nDeclaration/ID\t0..1\tan..9\tISO 3166\n";
    fs::write(folder.path().join("mine.profile"), text).expect("a file");
    let checked = run_in(folder.path(), &["profile", "check", "mine.profile"]);
    assert_eq!(checked.status, 1);
    let expected = [
        "mine.profile:4: error: there is no rule `seal-uniqe`\n   = write `seal-unique`",
        "mine.profile:6: error: `Declaration` has no `Agnet`\n   = write `Agent`",
        "mine.profile:7: error: the format `an..70` of `Declaration/TypeCode` is wider than that of the dictionary",
        "mine.profile:8: error: there is no list of codes `ISO 3166`",
        "1 profile, 4 errors",
    ];
    for line in expected {
        assert!(checked.stdout.contains(line), "{line}\n{}", checked.stdout);
    }
    // Whoever uses it is told the first, and where the others are.
    let refused =
        run_in(folder.path(), &["validate", "--no-config", "--profile", "mine.profile", "."]);
    assert_eq!(refused.status, 2);
    assert!(refused.stderr.contains("customs profile check mine.profile"), "{}", refused.stderr);
}

#[test]
fn a_profile_extends_another_beside_it_and_never_itself() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let put = |name: &str, text: &str| fs::write(folder.path().join(name), text).expect("a file");
    put("ours.profile", "id: ours\ntitle: Ours\nextends: uk-dms-3.6\nrule: lrn warning\n");
    put("mine.profile", "id: mine\ntitle: Mine\nextends: ours\n");
    put("loop.profile", "id: loop\ntitle: Loop\nextends: loop.profile\n");
    let check = |name: &str| run_in(folder.path(), &["profile", "check", name]);
    assert_eq!(check("mine.profile").status, 0, "{}", check("mine.profile").stdout);
    assert!(check("loop.profile").stdout.contains("extends itself"));
}

#[test]
fn a_folder_with_a_file_that_is_nothing_of_an_authority_is_refused() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    fs::write(folder.path().join("a.profil"), "id: a\n").expect("a file");
    let run = run_in(folder.path(), &["validate", "--authority", ".", "."]);
    assert_eq!(run.status, 2);
    assert!(
        run.stderr.contains("a.profil: unexpected file; files of an authority end in"),
        "{}",
        run.stderr
    );
}

#[test]
fn the_profiles_are_listed_and_shown() {
    let listed = run(&["profile", "list", "--format", "json"]).json();
    let ids: Vec<_> =
        listed.as_array().expect("a list").iter().map(|it| it["id"].clone()).collect();
    let ids = ids.iter().filter_map(|id| id.as_str());
    let (danish, others): (Vec<_>, Vec<_>) = ids.partition(|id| id.starts_with("dk"));
    let (transit, others): (Vec<_>, Vec<_>) =
        others.into_iter().partition(|id| id.starts_with("ncts"));
    assert_eq!(transit.len(), 34, "{transit:?}");
    let (export, others): (Vec<_>, Vec<_>) =
        others.into_iter().partition(|id| id.starts_with("aes"));
    assert_eq!(export.len(), 7, "{export:?}");
    let (entry_summary, others): (Vec<_>, Vec<_>) =
        others.into_iter().partition(|id| id.starts_with("ens"));
    assert_eq!(entry_summary.len(), 6, "{entry_summary:?}");
    assert_eq!(others, ["exchange", "strict", "uk-dms-3.6-response", "uk-dms-3.6", "wco"]);
    assert!(danish.len() == 80 && danish.contains(&"dk-h1"), "{danish:?}");
    // What is shown is a profile itself.
    let folder = tempfile::tempdir().expect("a temporary folder");
    for id in [
        "uk-dms-3.6",
        "strict",
        "exchange",
        "wco",
        "dk-h1",
        "dk-g4",
        "ncts-cc170c",
        "aes-cc512c",
        "ens-cc315a-new",
    ] {
        let shown = run(&["profile", "show", id]).stdout;
        fs::write(folder.path().join("it.profile"), &shown).expect("a file");
        let again = run_in(folder.path(), &["profile", "show", "it.profile"]);
        assert_eq!(again.stdout, shown, "{id}: {}", again.stderr);
    }
}
