//! `customs validate`, `convert`, `schema` and `completions`.

use std::fs;
use std::path::Path;
use std::process::Stdio;

use serde_json::Value;

use crate::run::{Run, command, fixtures, names, repository, run, run_in, run_with_input};

const VALID: &str = "valid/one-item-export.xml";
const INVALID: &str = "invalid/class-before-value.xml";

fn read(path: impl AsRef<Path>) -> Vec<u8> {
    let path = path.as_ref();
    fs::read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// A folder with one good message, `good.xml`.
fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    fs::write(folder.path().join("good.xml"), read(fixtures().join(VALID))).expect("a file");
    folder
}

/// A path that cannot be checked costs one line and status 2, and counts; the good message beside it is
/// checked all the same.
fn is_refused_alone(folder: &Path, path: &str, reason: &str) {
    let run = run_in(folder, &["validate", "good.xml", path]);
    assert_eq!(run.status, 2, "{path}: {}", run.stderr);
    let complaint = run.complaint();
    assert!(complaint.starts_with("customs: ") && complaint.contains(path), "{complaint}");
    assert!(complaint.contains(reason), "{complaint}");
    assert_eq!(run.stdout, "2 files, 1 error, 0 warnings, 1 not readable\n", "{path}");
}

#[test]
fn valid_messages_exit_with_0_and_a_summary() {
    let run = run(&["validate", "valid"]);
    assert_eq!((run.status, run.stderr.as_str()), (0, ""), "{}", run.stdout);
    let files = names(&fixtures().join("valid")).len();
    assert_eq!(run.stdout, format!("{files} files, 0 errors, 0 warnings\n"));
}

#[test]
fn an_invalid_message_exits_with_1_and_shows_the_line() {
    let run = run(&["validate", INVALID]);
    assert_eq!((run.status, run.stderr.as_str()), (1, ""));
    insta::assert_snapshot!(run.stdout, @r"
    invalid/class-before-value.xml:23:5: error[out-of-order]: `TotalPackageQuantity` must come before `AuthorisationHolder`
       |
    23 |     <TotalPackageQuantity>3</TotalPackageQuantity>
       |     ^^^^^^^^^^^^^^^^^^^^^^
       = at /MetaData/Declaration/TotalPackageQuantity (42A.146)
       = help: move it before `AuthorisationHolder`
    1 file, 1 error, 0 warnings
    ");
}

#[test]
fn every_finding_has_a_line_that_editors_can_jump_to() {
    let run = run(&["validate", "invalid/letter-in-number.xml", "invalid/letter-in-decimal.json"]);
    assert_eq!(run.status, 1);
    for path in ["invalid/letter-in-number.xml", "invalid/letter-in-decimal.json"] {
        let heading = run.stdout.lines().find(|line| line.starts_with(path)).expect("a finding");
        let parts: Vec<&str> = heading.splitn(4, ':').collect();
        assert!(
            parts[1].parse::<usize>().is_ok() && parts[2].parse::<usize>().is_ok(),
            "{heading}"
        );
        assert!(parts[3].starts_with(" error[unreadable-value]: "), "{heading}");
    }
}

#[test]
fn what_is_not_well_formed_is_a_finding_and_no_failure() {
    let run = run(&["validate", "invalid/mismatched-end-tag.xml", "invalid/trailing-comma.json"]);
    assert_eq!((run.status, run.stderr.as_str()), (1, ""));
    assert_eq!(run.stdout.matches("error[unreadable-message]").count(), 2, "{}", run.stdout);
}

#[test]
fn the_json_report_follows_its_schema() {
    let run = run(&["validate", "--format", "json", "valid", "warning", "invalid"]);
    let report = run.json();
    let schema = read(repository().join("schemas/findings/1/findings.schema.json"));
    let schema = serde_json::from_slice(&schema).expect("JSON");
    let validator = jsonschema::validator_for(&schema).expect("a schema");
    let errors: Vec<String> = validator
        .iter_errors(&report)
        .map(|error| format!("{}: {error}", error.instance_path()))
        .collect();
    assert_eq!(errors, [""; 0]);
    let files = report["files"].as_array().expect("files");
    // A file of several messages has an entry for each.
    let is_first = |file: &&Value| file["number"].as_u64().is_none_or(|number| number == 1);
    assert_eq!(report["summary"]["files"], files.iter().filter(is_first).count());
    assert_eq!(report["summary"]["messages"], files.len());
    let findings = files.iter().flat_map(|file| file["findings"].as_array().expect("findings"));
    let count =
        |severity| findings.clone().filter(|finding| finding["severity"] == severity).count();
    assert_eq!(report["summary"]["errors"], count("error"));
    assert_eq!(report["summary"]["warnings"], count("warning"));
}

#[test]
fn a_finding_in_json_has_its_place_in_the_file_the_message_and_the_standard() {
    let run = run(&["validate", "--format", "json", INVALID]);
    assert_eq!((run.status, run.stderr.as_str()), (1, ""));
    let report = run.json();
    let finding = &report["files"][0]["findings"][0];
    assert_eq!(report["files"][0]["path"], INVALID);
    assert_eq!(report["files"][0]["profile"], "uk-dms-3.6");
    assert_eq!(finding["rule"], "out-of-order");
    assert_eq!((&finding["line"], &finding["column"]), (&Value::from(23), &Value::from(5)));
    assert_eq!(finding["xpath"], "/MetaData/Declaration/TotalPackageQuantity");
    assert_eq!(finding["json_pointer"], "/Declaration/TotalPackageQuantity");
    assert_eq!(finding["wco_pointer"], "42A.146");
}

#[test]
fn fail_on_decides_which_findings_count() {
    let status = |fail_on, path| run(&["validate", "--fail-on", fail_on, path]).status;
    assert_eq!(status("never", INVALID), 0);
    assert_eq!(status("warning", INVALID), 1);
    assert_eq!(status("error", "warning/wrapped-in-soap.xml"), 0);
    assert_eq!(status("warning", "warning/wrapped-in-soap.xml"), 1);
    assert_eq!(status("warning", VALID), 0);
}

#[test]
fn a_missing_file_is_refused_alone() {
    is_refused_alone(folder().path(), "missing.xml", "check the path");
}

#[test]
fn a_pattern_without_a_match_is_refused_alone() {
    is_refused_alone(folder().path(), "missing-*.xml", "check the pattern");
}

#[test]
fn an_empty_folder_is_refused_alone() {
    let folder = folder();
    fs::create_dir(folder.path().join("nothing")).expect("a folder");
    is_refused_alone(folder.path(), "nothing", "no messages in this folder");
}

#[test]
fn a_binary_file_is_refused_alone() {
    let folder = folder();
    fs::write(folder.path().join("binary.xml"), [0, 159, 146, 150, 255, 0]).expect("a file");
    is_refused_alone(folder.path(), "binary.xml", "not a message");
}

#[test]
fn an_empty_file_is_refused_alone() {
    let folder = folder();
    fs::write(folder.path().join("empty.xml"), "").expect("a file");
    is_refused_alone(folder.path(), "empty.xml", "the file is empty");
}

#[test]
fn a_message_over_the_limit_is_refused_alone_without_being_read_to_its_end() {
    let folder = folder();
    let mut file = fs::File::create(folder.path().join("large.xml")).expect("a file");
    std::io::Write::write_all(&mut file, b"<Declaration>").expect("a beginning");
    // Sparse: it takes no room on the disk.
    file.set_len(8 << 40).or_else(|_| file.set_len(200 << 20)).expect("a sparse file");
    is_refused_alone(folder.path(), "large.xml", "exceeds the limit of 100 MiB");
}

#[cfg(unix)]
#[test]
fn a_link_to_itself_is_refused_alone() {
    let folder = folder();
    std::os::unix::fs::symlink("loop.xml", folder.path().join("loop.xml")).expect("a link");
    is_refused_alone(folder.path(), "loop.xml", "cannot be read");
}

#[cfg(unix)]
#[test]
fn a_link_back_to_its_folder_is_refused_alone() {
    let folder = folder();
    fs::create_dir(folder.path().join("inner")).expect("a folder");
    std::os::unix::fs::symlink("..", folder.path().join("inner/back")).expect("a link");
    let run = run_in(folder.path(), &["validate", "."]);
    assert_eq!(run.status, 2);
    assert!(run.complaint().contains("this link leads back to"), "{}", run.stderr);
    assert_eq!(run.stdout, "2 files, 1 error, 0 warnings, 1 not readable\n");
}

#[test]
fn an_unknown_profile_is_refused_with_those_there_are() {
    for arguments in [["validate", VALID], ["convert", VALID]] {
        let run = run(&[arguments[0], "--profile", "atlantis", arguments[1]]);
        assert_eq!((run.status, run.stdout.as_str()), (2, ""));
        assert!(run.complaint().contains("uk-dms-3.6"), "{}", run.stderr);
    }
}

#[test]
fn what_cannot_be_converted_costs_one_line() {
    let folder = folder();
    fs::write(folder.path().join("empty.xml"), "").expect("a file");
    fs::write(folder.path().join("other.xml"), "<Other/>").expect("a file");
    for path in ["missing.xml", "empty.xml", "other.xml", "."] {
        let run = run_in(folder.path(), &["convert", path]);
        assert_eq!((run.status, run.stdout.as_str()), (2, ""), "{path}");
        assert!(run.complaint().starts_with(&format!("customs: {path}: ")), "{}", run.stderr);
    }
}

#[test]
fn other_files_of_a_folder_are_counted_and_named() {
    let folder = folder();
    for (name, text) in
        [("settings.json", "{\"colour\": 1}"), ("page.xml", "<html/>"), ("a.txt", "<")]
    {
        fs::write(folder.path().join(name), text).expect("a file");
    }
    let run = run_in(folder.path(), &["validate", "."]);
    let others =
        "2 files are not customs messages: ./page.xml, ./settings.json; --verbose lists all\n";
    assert_eq!((run.status, run.stderr.as_str()), (0, others));
    assert_eq!(run.stdout, "1 file, 0 errors, 0 warnings\n");
}

#[test]
fn standard_input_is_checked() {
    let message = read(fixtures().join(VALID));
    for arguments in [&["validate", "-"][..], &["validate"]] {
        let run = run_with_input(arguments, &message);
        assert_eq!((run.status, run.stderr.as_str()), (0, ""));
        assert_eq!(run.stdout, "1 file, 0 errors, 0 warnings\n");
    }
    let run = run_with_input(&["validate", "-"], &read(fixtures().join(INVALID)));
    assert_eq!(run.status, 1);
    assert!(run.stdout.starts_with("<stdin>:23:5: error[out-of-order]"), "{}", run.stdout);
}

#[test]
fn a_message_survives_xml_to_json_to_xml_to_json() {
    let json = run(&["convert", VALID]);
    assert_eq!((json.status, json.stderr.as_str()), (0, ""));
    assert_eq!(json.stdout.as_bytes(), read(fixtures().join(VALID).with_extension("json")));
    let xml = run_with_input(&["convert", "-"], json.stdout.as_bytes());
    assert_eq!((xml.status, xml.stderr.as_str()), (0, ""));
    assert!(xml.stdout.starts_with("<?xml"), "{}", xml.stdout);
    let again = run_with_input(&["convert", "-"], xml.stdout.as_bytes());
    assert_eq!((again.status, again.stdout), (0, json.stdout));
    let compact =
        run_with_input(&["convert", "-", "--to", "xml", "--compact"], xml.stdout.as_bytes());
    assert_eq!(compact.status, 0);
    assert!(compact.stdout.len() < xml.stdout.len());
    assert_eq!(
        run_with_input(&["convert", "-", "--to", "xml"], compact.stdout.as_bytes()).stdout,
        xml.stdout
    );
}

#[test]
fn convert_writes_the_file_and_leaves_nothing_beside_it() {
    let folder = folder();
    for _ in 0..2 {
        let run = run_in(folder.path(), &["convert", "good.xml", "-o", "good.json"]);
        assert_eq!((run.status, run.stdout.as_str(), run.stderr.as_str()), (0, "", ""));
        assert_eq!(names(folder.path()), ["good.json", "good.xml"]);
        let twin = fixtures().join(VALID).with_extension("json");
        assert_eq!(read(folder.path().join("good.json")), read(twin));
    }
}

#[test]
fn convert_leaves_nothing_where_it_cannot_write() {
    let folder = folder();
    let run = run_in(folder.path(), &["convert", "good.xml", "-o", "missing/good.json"]);
    assert_eq!(run.status, 2);
    assert!(run.complaint().contains("its folder does not exist"), "{}", run.stderr);
    assert_eq!(names(folder.path()), ["good.xml"]);
}

#[test]
fn convert_says_which_attributes_json_has_no_place_for() {
    let run = run(&["convert", "valid/attributes-of-codes-and-identifiers.xml"]);
    assert_eq!(run.status, 1);
    assert!(serde_json::from_str::<Value>(&run.stdout).is_ok());
    let dropped = run.stderr.matches("warning[dropped-attribute]").count();
    assert!(run.stderr.contains("/MetaData/Declaration/TypeCode/@listAgencyID"), "{}", run.stderr);
    assert!(
        run.stderr.ends_with(&format!("{dropped} values could not be converted\n")),
        "{}",
        run.stderr
    );
}

#[test]
fn convert_says_that_something_may_be_lost() {
    let run = run(&["convert", "invalid/unknown-element.xml"]);
    assert_eq!(run.status, 1);
    assert!(serde_json::from_str::<Value>(&run.stdout).is_ok());
    assert!(run.stderr.contains("error[unknown-element]"), "{}", run.stderr);
    assert!(run.stderr.contains("compare before use"), "{}", run.stderr);
}

#[test]
fn completions_are_printed_for_every_shell() {
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let run = run(&["completions", shell]);
        assert_eq!((run.status, run.stderr.as_str()), (0, ""));
        assert!(run.stdout.contains("validate"), "{shell}: {}", run.stdout);
    }
}

#[test]
fn manual_pages_are_written_for_every_command() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let pages = folder.path().join("man1");
    let run = run(&["manual", pages.to_str().expect("UTF-8")]);
    assert_eq!((run.status, run.stdout.as_str(), run.stderr.as_str()), (0, "", ""));
    for (page, words) in [
        ("customs.1", "customs\\-validate(1)"),
        ("customs-validate.1", "update\\-baseline"),
        ("customs-hs-show.1", "CODE"),
    ] {
        let text = std::fs::read_to_string(pages.join(page)).expect("a page");
        assert!(text.contains(words), "{page}: {text}");
    }
}

#[test]
fn the_help_of_every_command_has_examples() {
    for command in [&[][..], &["validate"], &["convert"], &["schema"], &["completions"]] {
        let run = run(&[command, &["--help"]].concat());
        assert_eq!(run.status, 0);
        assert!(run.stdout.contains("Examples:\n  customs "), "{command:?}: {}", run.stdout);
    }
}

#[test]
fn wrong_arguments_exit_with_2() {
    for arguments in [&["validate", "--format", "yaml"][..], &["weigh"], &["convert"], &[]] {
        let run = run(arguments);
        assert_eq!((run.status, run.stdout.as_str()), (2, ""), "{arguments:?}");
        assert!(!run.stderr.is_empty());
    }
}

#[test]
fn there_is_no_colour_in_a_pipe_and_none_with_no_color() {
    let piped = run(&["validate", INVALID]);
    assert!(!piped.stdout.contains('\x1b'));
    let coloured = |no_color: Option<&str>| -> Run {
        let mut command = command(&fixtures(), &["validate", INVALID]);
        command.env("CLICOLOR_FORCE", "1").envs(no_color.map(|value| ("NO_COLOR", value)));
        command.output().expect("the command starts").into()
    };
    assert!(coloured(None).stdout.contains("\x1b["), "colour can be asked for");
    let converted = run(&["convert", "valid/attributes-of-codes-and-identifiers.xml"]);
    assert!(!converted.stderr.contains('\x1b'));
}

#[test]
fn what_somebody_has_git_ignore_everywhere_is_still_checked() {
    let home = tempfile::tempdir().expect("a temporary folder");
    let git = home.path().join("git");
    std::fs::create_dir(&git).expect("a folder");
    std::fs::write(git.join("ignore"), "*.xml\n").expect("a file");
    let mut command = command(&fixtures(), &["validate", "valid"]);
    command.env("XDG_CONFIG_HOME", home.path()).env("HOME", home.path());
    let run: Run = command.output().expect("the command starts").into();
    assert_eq!(run.stdout, self::run(&["validate", "valid"]).stdout);
}

#[cfg(unix)]
#[test]
fn a_reader_that_goes_away_is_no_failure() {
    let mut command = command(&fixtures(), &["validate", "invalid"]);
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("the command starts");
    drop(child.stdout.take());
    let run: Run = child.wait_with_output().expect("the command ends").into();
    assert!(!run.stderr.contains("panicked") && !run.stderr.contains("written"), "{}", run.stderr);
}

/// A folder with these messages, each a declaration with its reference and something that differs.
fn declarations(messages: &[(&str, &str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let fixture =
        fs::read_to_string(fixtures().join("valid/one-item-import.xml")).expect("a fixture");
    for (name, reference, goods) in messages {
        let text = fixture.replace("FIXTURE-IMPORT-0001", reference);
        let text = text.replace("6GB112233445000-TESSERA1", &format!("6GB112233445000-{name}"));
        let text = text.replace("Glazed floor tiles of stoneware", goods);
        fs::write(folder.path().join(name), text).expect("a file");
    }
    folder
}

#[test]
fn a_reference_that_two_messages_of_a_run_have_is_told_at_the_second_in_any_order_of_work() {
    let folder = declarations(&[
        ("a.xml", "ONE", "Tiles"),
        ("b.xml", "TWO", "Tiles"),
        ("c.xml", "ONE", "Other tiles"),
        ("d.xml", "TWO", "Bricks"),
    ]);
    for jobs in ["1", "4"] {
        let run = run_in(folder.path(), &["validate", ".", "--jobs", jobs, "--fail-on", "warning"]);
        assert_eq!(run.status, 1, "{}", run.stdout);
        let told: Vec<_> = run.stdout.lines().filter(|line| line.contains("warning[")).collect();
        let [third, fourth] = told[..] else { panic!("{}", run.stdout) };
        assert!(third.contains("c.xml:11:"), "{third}");
        assert!(third.ends_with("the reference ONE is also that of ./a.xml"), "{third}");
        assert!(fourth.ends_with("the reference TWO is also that of ./b.xml"), "{fourth}");
    }
}

#[test]
fn a_message_that_is_there_twice_is_one_finding_and_names_the_first() {
    let folder = declarations(&[("a.xml", "ONE", "Tiles")]);
    fs::copy(folder.path().join("a.xml"), folder.path().join("b.xml")).expect("a file");
    let run = run_in(folder.path(), &["validate", "a.xml", "b.xml", "--format", "jsonl"]);
    let found: Vec<Value> = run
        .stdout
        .lines()
        .map(|line| serde_json::from_str(line).expect("JSON"))
        .filter(|it: &Value| it["rule"].is_string())
        .collect();
    assert_eq!(found.len(), 1, "{}", run.stdout);
    assert_eq!(found[0]["rule"], "repeated-reference");
    assert_eq!(found[0]["message"], "the message repeats that of a.xml");
    assert_eq!(found[0]["wco_pointer"], "42A.D026");
}

#[test]
fn one_reference_of_a_consignment_in_two_declarations_is_for_information() {
    let folder = declarations(&[("a.xml", "ONE", "Tiles"), ("b.xml", "TWO", "Tiles")]);
    let second = folder.path().join("b.xml");
    let text = fs::read_to_string(&second).expect("a file").replace("000-b.xml", "000-a.xml");
    fs::write(&second, text).expect("a file");
    let run = run_in(folder.path(), &["validate", "a.xml", "b.xml"]);
    assert_eq!(run.status, 0, "{}", run.stdout);
    assert!(run.stdout.contains("information[repeated-ucr]"), "{}", run.stdout);
}
