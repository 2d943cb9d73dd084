//! `customs diff` and `customs apply`.

use std::fs;
use std::path::PathBuf;

use crate::run::{fixtures, run, run_in};

const BEFORE: &str = "valid/several-items.xml";

/// A folder with `before.xml` and `after.xml`, which differ in a mass and a missing item.
fn folder() -> (tempfile::TempDir, String) {
    let folder = tempfile::tempdir().expect("a folder");
    let before = fs::read_to_string(fixtures().join(BEFORE)).expect("a fixture");
    // What is amended was lodged and has a number.
    let reference = "</FunctionalReferenceID>";
    let numbered = format!("{reference}<ID>26GBINVENTED000014</ID>");
    let before = before.replacen(reference, &numbered, 1);
    let third = before.rfind("<GovernmentAgencyGoodsItem>").expect("a third item");
    let end = "</GovernmentAgencyGoodsItem>";
    let behind = before.rfind(end).expect("its end") + end.len();
    let after = format!("{}{}", &before[..third], &before[behind..]).replace(">58<", ">57.5<");
    fs::write(folder.path().join("before.xml"), &before).expect("a file");
    fs::write(folder.path().join("after.xml"), &after).expect("a file");
    (folder, after)
}

#[test]
fn differences_are_lines_with_name_pointer_and_values() {
    let (folder, _) = folder();
    let run = run_in(folder.path(), &["diff", "before.xml", "after.xml"]);
    assert_eq!((run.status, run.stderr.as_str()), (1, ""));
    assert_eq!(
        run.stdout,
        "changed /Declaration/GoodsShipment/GovernmentAgencyGoodsItem[2]/Commodity/GoodsMeasure\
         /NetNetWeightMeasure (42A/67A/68A[2]/23A/65A.128): 58 KGM -> 57.5 KGM\n\
         removed /Declaration/GoodsShipment/GovernmentAgencyGoodsItem[3] (42A/67A/68A[3])\n"
    );
}

#[test]
fn differences_in_json_are_one_document() {
    let (folder, _) = folder();
    let report =
        run_in(folder.path(), &["diff", "before.xml", "after.xml", "--format", "json"]).json();
    assert_eq!(report["differences"][0]["change"], "changed");
    assert_eq!(report["differences"][0]["pointer"], "42A/67A/68A[2]/23A/65A.128");
    assert_eq!(report["differences"][0]["after"], "57.5 KGM");
    assert_eq!(report["differences"][1]["change"], "removed");
}

#[test]
fn an_amendment_is_written_applied_and_leaves_no_difference() {
    let (folder, _) = folder();
    let amendment =
        run_in(folder.path(), &["diff", "before.xml", "after.xml", "--format", "amendment"]);
    assert_eq!(amendment.status, 1);
    fs::write(folder.path().join("amendment.xml"), &amendment.stdout).expect("a file");
    let arguments = ["apply", "amendment.xml", "before.xml", "-o", "amended.xml"];
    let applied = run_in(folder.path(), &arguments);
    assert_eq!((applied.status, applied.stderr.as_str()), (0, ""));
    let none = run_in(folder.path(), &["diff", "after.xml", "amended.xml"]);
    assert_eq!((none.status, none.stdout.as_str()), (0, ""));
    let format = ["validate", "--include", "format", "amended.xml", "amendment.xml"];
    assert_eq!(run_in(folder.path(), &format).status, 0);
    let json = run_in(folder.path(), &["apply", "amendment.xml", "before.xml", "--to", "json"]);
    assert!(json.stdout.starts_with('{'), "{}", json.stdout);
}

#[test]
fn the_same_declaration_in_both_syntaxes_is_not_different() {
    let json = PathBuf::from(BEFORE).with_extension("json");
    let run = run(&["diff", BEFORE, json.to_str().expect("UTF-8")]);
    assert_eq!((run.status, run.stdout.as_str(), run.stderr.as_str()), (0, "", ""));
}

#[test]
fn what_cannot_be_compared_or_applied_is_refused() {
    for (arguments, reason) in [
        (&["diff", BEFORE, "explain/rejected.xml"][..], "is a response; give a declaration"),
        (&["diff", BEFORE, "missing.xml"], "no such file"),
        (&["diff", "-", "-"], "standard input is one message"),
        (&["diff", BEFORE, "invalid/class-before-value.xml"], "correct it first"),
        (
            &["apply", BEFORE, BEFORE],
            "it contains no amendment; give the amendment before the \
                                      declaration",
        ),
        (
            &["apply", "valid/amendment.xml", "valid/smallest-declaration.xml"],
            "cannot be applied to",
        ),
    ] {
        let run = run(arguments);
        assert_eq!((run.status, run.stdout.as_str()), (2, ""), "{arguments:?}");
        assert!(run.complaint().contains(reason), "{}", run.stderr);
    }
}

/// Writes variants of `several-items.xml` into a folder, each with a name and what is replaced in it.
fn variants(folder: &std::path::Path, variants: &[(&str, &[(&str, &str)])]) {
    let original = fs::read_to_string(fixtures().join(BEFORE)).expect("a fixture");
    for (name, replaced) in variants {
        let change = |text: String, (from, to): &(&str, &str)| {
            assert!(text.contains(from), "{from}");
            text.replace(from, to)
        };
        fs::write(folder.join(name), replaced.iter().fold(original.clone(), change))
            .expect("a file");
    }
}

const LRN: &str = "<FunctionalReferenceID>FIXTURE-IMPORT-0002</FunctionalReferenceID>";

#[test]
fn an_amendment_with_what_it_needs_passes_our_own_check_and_without_says_what_to_fill_in() {
    let (folder, _) = folder();
    let diff = ["diff", "before.xml", "after.xml", "--format", "amendment"];
    let given = ["--reason", "32", "--mrn", "26GBINVENTED000014", "--lrn", "AMENDMENT-1"];
    let complete = run_in(folder.path(), &[&diff[..], &given].concat());
    assert_eq!((complete.status, complete.stderr.as_str()), (1, ""));
    fs::write(folder.path().join("amendment.xml"), &complete.stdout).expect("a file");
    let checked = run_in(folder.path(), &["validate", "amendment.xml", "--format", "json"]);
    assert_eq!(checked.status, 0, "{}", checked.stdout);
    let applied = run_in(folder.path(), &["apply", "amendment.xml", "before.xml", "-o", "new.xml"]);
    assert_eq!((applied.status, applied.stderr.as_str()), (0, ""), "the MRN decides");
    for (left_out, named) in [("--reason", "ChangeReasonCode"), ("--lrn", "FunctionalReferenceID")]
    {
        let at = given.iter().position(|it| *it == left_out).expect("it is there");
        let some = [&given[..at], &given[at + 2..]].concat();
        let run = run_in(folder.path(), &[&diff[..], &some].concat());
        assert!(
            run.complaint().starts_with(&format!("to be filled in: {named}")),
            "{}",
            run.stderr
        );
    }
    let wrong = run_in(folder.path(), &[&diff[..], &["--mrn", "26GBINVENTED000099"]].concat());
    assert_eq!((wrong.status, wrong.stdout.as_str()), (2, ""));
    let blank = run_in(folder.path(), &[&diff[..], &["--reason", " "]].concat());
    assert_eq!(blank.status, 2);
}

#[test]
fn nothing_to_amend_is_said_and_no_amendment_is_written() {
    let run = run(&["diff", BEFORE, BEFORE, "--format", "amendment"]);
    assert_eq!((run.status, run.stdout.as_str()), (0, ""));
    assert!(run.complaint().contains("the declarations do not differ"));
}

#[test]
fn an_amendment_of_another_declaration_is_refused_unless_by_force() {
    let folder = tempfile::tempdir().expect("a folder");
    let with = |lrn: &str, mrn: &str| {
        let mrn = if mrn.is_empty() { String::new() } else { format!("<ID>{mrn}</ID>") };
        format!("<FunctionalReferenceID>{lrn}</FunctionalReferenceID>{mrn}")
    };
    let amending = "<FunctionCode>13</FunctionCode>";
    let mass = ("unitCode=\"KGM\">58<", "unitCode=\"KGM\">57.5<");
    for (nth, (one, other, status)) in [
        (["A", "26GB1"], ["A", "26GB2"], 2),
        (["A", "26GB1"], ["B", "26GB1"], 0),
        (["A", ""], ["B", ""], 2),
        (["A", ""], ["B", "26GB1"], 2),
        (["A", "26GB1"], ["A", ""], 0),
    ]
    .into_iter()
    .enumerate()
    {
        let declaration = with(other[0], other[1]);
        let after = with(one[0], one[1]);
        variants(
            folder.path(),
            &[
                ("before.xml", &[(LRN, &after)]),
                ("after.xml", &[(LRN, &after), mass]),
                ("lodged.xml", &[(LRN, &declaration)]),
            ],
        );
        let diff = ["diff", "before.xml", "after.xml", "--format", "amendment", "--reason", "32"];
        let amendment = run_in(folder.path(), &diff).stdout;
        assert!(amendment.contains(amending), "{amendment}");
        fs::write(folder.path().join("amendment.xml"), amendment).expect("a file");
        let apply = ["apply", "amendment.xml", "lodged.xml"];
        let run = run_in(folder.path(), &apply);
        assert_eq!(run.status, status, "{nth}: {}", run.stderr);
        if status == 2 {
            assert!(run.complaint().contains("--force"), "{}", run.stderr);
            let forced = run_in(folder.path(), &[&apply[..], &["--force"]].concat());
            assert_eq!(forced.status, 0);
            assert!(forced.complaint().contains("applied by force"), "{}", forced.stderr);
            assert!(forced.stdout.contains(">57.5<"));
        }
    }
}

#[test]
fn an_amendment_without_a_reference_in_common_is_applied_and_costs_the_status() {
    let folder = tempfile::tempdir().expect("a folder");
    variants(
        folder.path(),
        &[("lodged.xml", &[(LRN, "")]), ("after.xml", &[(LRN, ""), (">58<", ">57<")])],
    );
    let diff = ["diff", "lodged.xml", "after.xml", "--format", "amendment", "--lrn", "AMENDMENT-1"];
    let amendment = run_in(folder.path(), &diff).stdout;
    fs::write(folder.path().join("amendment.xml"), amendment).expect("a file");
    let run = run_in(folder.path(), &["apply", "amendment.xml", "lodged.xml"]);
    assert_eq!(run.status, 1);
    assert!(run.complaint().contains("no MRN and no LRN in common"), "{}", run.stderr);
}

#[test]
fn an_amendment_of_an_mrn_with_an_lrn_of_its_own_is_applied_to_a_file_without_an_mrn() {
    let folder = tempfile::tempdir().expect("a folder");
    variants(folder.path(), &[("lodged.xml", &[]), ("after.xml", &[(">58<", ">57<")])]);
    let diff = ["diff", "lodged.xml", "after.xml", "--format", "amendment"];
    let references = ["--mrn", "26GB0000000000INV2", "--lrn", "AMENDMENT-1"];
    let amendment = run_in(folder.path(), &[&diff[..], &references].concat()).stdout;
    fs::write(folder.path().join("amendment.xml"), amendment).expect("a file");
    let apply = ["apply", "amendment.xml", "lodged.xml"];
    let run = run_in(folder.path(), &apply);
    assert_eq!(run.status, 1, "{}", run.stderr);
    assert!(run.stdout.contains(">57<"), "{}", run.stdout);
    assert_eq!(
        run.complaint(),
        "customs: amendment.xml: it is unknown whether it amends lodged.xml: it amends 26GB0000000000INV2, but that file has no MRN; if it does, confirm with --force"
    );
    let forced = run_in(folder.path(), &[&apply[..], &["--force"]].concat());
    assert_eq!((forced.status, forced.stdout), (0, run.stdout));
}

#[test]
fn the_same_number_and_the_same_moment_are_no_difference_and_less_of_a_moment_is_one() {
    let folder = tempfile::tempdir().expect("a folder");
    let moment = |text: &str| {
        format!(
            "<AcceptanceDateTime><DateTimeString xmlns=\"urn:wco:datamodel:WCO:Declaration_DS:DMS:2\" \
             formatCode=\"304\">{text}</DateTimeString></AcceptanceDateTime><FunctionCode>9</FunctionCode>"
        )
    };
    let function = "<FunctionCode>9</FunctionCode>";
    let [utc, east, west, later] =
        ["20260131120000Z", "20260131130000+01", "20260131063000-0530", "20260131130001+01"]
            .map(moment);
    let minute = moment("202601311200Z").replace("304", "303");
    variants(
        folder.path(),
        &[
            ("utc.xml", &[(function, &utc), (">62.25<", ">62.250<")]),
            ("east.xml", &[(function, &east)]),
            ("west.xml", &[(function, &west)]),
            ("later.xml", &[(function, &later)]),
            ("minute.xml", &[(function, &minute)]),
        ],
    );
    for (other, status) in [("east.xml", 0), ("west.xml", 0), ("later.xml", 1), ("minute.xml", 1)] {
        let run = run_in(folder.path(), &["diff", "utc.xml", other]);
        assert_eq!(run.status, status, "{other}: {}", run.stdout);
    }
}

#[test]
fn envelopes_are_compared_or_said_not_to_be() {
    let folder = tempfile::tempdir().expect("a folder");
    let country = "<ResponsibleCountryCode>GB</ResponsibleCountryCode>";
    variants(
        folder.path(),
        &[
            ("gb.xml", &[]),
            ("xi.xml", &[(country, "<ResponsibleCountryCode>XI</ResponsibleCountryCode>")]),
            ("none.xml", &[(country, "")]),
            ("other-type.xml", &[("<FunctionCode>9<", "<FunctionCode>5<")]),
        ],
    );
    let changed = run_in(folder.path(), &["diff", "gb.xml", "xi.xml"]);
    assert_eq!(changed.status, 1);
    assert_eq!(changed.stdout, "changed /MetaData/ResponsibleCountryCode: GB -> XI\n");
    let removed = run_in(folder.path(), &["diff", "gb.xml", "none.xml", "--format", "json"]).json();
    assert_eq!(removed["differences"][0]["change"], "removed");
    assert_eq!(removed["differences"][0]["path"], "/MetaData/ResponsibleCountryCode");
    let amendment = run_in(folder.path(), &["diff", "gb.xml", "xi.xml", "--format", "amendment"]);
    assert_eq!((amendment.status, amendment.stdout.as_str()), (1, ""));
    assert!(amendment.stderr.contains("not amended: 1 difference of the envelopes"));
    let left_out = run_in(folder.path(), &["diff", "gb.xml", "other-type.xml"]);
    assert_eq!((left_out.status, left_out.stdout.as_str()), (0, ""));
    assert_eq!(left_out.complaint(), "not compared, though different: FunctionCode");
}
