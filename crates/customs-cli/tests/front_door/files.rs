//! What holds messages: wrappers, arrays, lines, packed files.

use crate::run::run_with_input;
use crate::samples::{
    Folder, XML, broken, declaration, enveloped, findings, gzip, is_checked, json, message,
    references, response, summary, there_and_back, zip,
};

/// JSON with an element that nobody knows.
const BROKEN: &str =
    r#"{"FunctionCode":"9","TypeCode":"IMA","Colour":"blue","GoodsItemQuantity":{"value":"0"}}"#;

#[test]
fn both_messages_in_a_soap_body_are_read() {
    let text = format!(
        "{XML}<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\">\n<s:Header/>\n<s:Body>\n{}{}</s:Body>\n\
         </s:Envelope>\n",
        message(1),
        enveloped("", &broken()),
    );
    is_checked(
        "soap.xml",
        &text,
        1,
        &[
            "1 of 2: 5:1 wrapped-message",
            "2 of 2: 16:1 wrapped-message",
            "2 of 2: 18:17 too-long",
            "2 of 2: 19:3 unknown-element",
        ],
        "1 file, 2 messages, 2 errors, 2 warnings",
    );
}

#[test]
fn messages_inside_several_wrappers_are_found() {
    let text = format!(
        "<a><b xmlns=\"urn:x:b\"><c><d>\n{}</d></c></b><e/><f><g>\n{}</g></f>\n{}</a>\n",
        declaration(1),
        response(2),
        message(3)
    );
    is_checked(
        "deep.xml",
        &text,
        0,
        &[
            "1 of 3: 2:1 wrapped-message",
            "2 of 3: 12:1 wrapped-message",
            "3 of 3: 18:1 wrapped-message",
        ],
        "1 file, 3 messages, 0 errors, 3 warnings",
    );
    let (first, third) = there_and_back("deep.xml", text);
    assert_eq!((references(&first), &first), (vec![1, 2, 3], &third));
}

#[test]
fn one_message_in_a_wrapper_is_not_called_one_of_several() {
    let text = format!("<log>\n<head>1</head>\n{}<tail>2</tail>\n</log>\n", declaration(1));
    let expected = ["3:1 wrapped-message"];
    is_checked("log.xml", &text, 0, &expected, "1 file, 0 errors, 1 warning");
    // Nor if it comes as a stream.
    is_checked("log.xml.gz", gzip(text.as_bytes()), 0, &expected, "1 file, 0 errors, 1 warning");
    let run = run_with_input(&["validate", "--no-config", "-"], text.as_bytes());
    assert_eq!(findings(&run), expected);
}

#[test]
fn every_message_of_a_json_array_is_read() {
    let text = format!("[\n{},\n{BROKEN},\n{}\n]\n", json(1), json(3));
    is_checked(
        "batch.json",
        &text,
        1,
        &["2 of 3: 3:38 unknown-element"],
        "1 file, 3 messages, 1 error, 0 warnings",
    );
    let good = format!("[{}, {}, {}]", json(1), json(2), json(3));
    let (first, third) = there_and_back("batch.json", good);
    assert_eq!((references(&first), &first), (vec![1, 2, 3], &third));
    assert!(first.starts_with(XML) && first.matches("<Declaration ").count() == 3, "{first}");
}

#[test]
fn every_line_of_json_lines_is_read() {
    let text = format!("{}\n{}\n{BROKEN}\n", json(1), json(2));
    is_checked(
        "batch.jsonl",
        &text,
        1,
        &["3 of 3: 3:38 unknown-element"],
        "1 file, 3 messages, 1 error, 0 warnings",
    );
    let (first, third) = there_and_back("batch.jsonl", format!("{}\n{}\n", json(1), json(2)));
    assert_eq!((references(&first), &first), (vec![1, 2], &third));
}

#[test]
fn messages_deeper_down_in_an_object_of_json_are_read() {
    let text = format!(
        "{{\n\"sent\": \"2026-03-05\",\n\"items\": [\n{{\"body\": {}}},\n{{\"body\": {BROKEN}}}\n],\n\"count\": 2\n}}\n",
        json(1)
    );
    is_checked(
        "post.json",
        &text,
        1,
        &["2 of 2: 5:47 unknown-element"],
        "1 file, 2 messages, 1 error, 0 warnings",
    );
}

#[test]
fn what_is_among_messages_of_json_and_is_none_is_an_error() {
    let good = json(1);
    let cases = [
        (format!("{good}\n{{}}\n"), vec!["2 of 2: 2:1"]),
        (format!("[\n{good},\n1, \"x\"]"), vec!["2 of 3: 3:1", "3 of 3: 3:4"]),
        (format!("[1, [],\n{good}]"), vec!["1 of 3: 1:2", "2 of 3: 1:5"]),
        (format!("[{{ \"entry\":\n{good}}},\n{{\"entry\": null}}]"), vec!["2 of 2: 3:1"]),
        (
            format!("{good}\n{{\"level\": \"info\", \"ID\": \"1\", \"text\": \"\"}}"),
            vec!["2 of 2: 2:1"],
        ),
    ];
    for (text, places) in cases {
        let expected: Vec<_> = places.iter().map(|it| format!("{it} stray-value")).collect();
        let expected: Vec<_> = expected.iter().map(String::as_str).collect();
        let errors = if places.len() == 1 { "1 error" } else { "2 errors" };
        let messages = places[0].rsplit("of ").next().and_then(|it| it.split(':').next());
        let summary =
            format!("1 file, {} messages, {errors}, 0 warnings", messages.expect("how many"));
        is_checked("batch.json", &text, 1, &expected, &summary);
    }
}

#[test]
fn what_is_around_messages_of_json_may_be_anything() {
    let text = format!("{{ \"Status\": \"sent\", \"tags\": [1, {{}}], \"items\": [{}] }}", json(1));
    is_checked("post.json", &text, 0, &[], "1 file, 0 errors, 0 warnings");
}

#[test]
fn an_element_with_the_name_of_the_messages_of_its_file_that_is_none_is_an_error() {
    let good = declaration(1);
    let one_of = |around: &str| {
        let folder = Folder::of(&[("batch.xml", &format!("<batch>\n{around}</batch>"))]);
        let run = folder.validate(&["batch.xml"]);
        let strays: Vec<_> =
            findings(&run).into_iter().filter(|it| it.ends_with(" stray-value")).collect();
        (run.status, strays)
    };
    for (around, which) in [
        (format!("{good}<Declaration/>\n"), "2 of 2: 11:1"),
        (
            format!("<a>{good}</a><a>\n<Declaration xmlns=\"urn:x\"><b/></Declaration></a>"),
            "2 of 2: 12:1",
        ),
        (format!("<Declaration/>\n{good}"), "1 of 2: 2:1"),
    ] {
        assert_eq!(one_of(&around), (1, vec![format!("{which} stray-value")]), "{around}");
    }
    // What has another name may be anything, and so may a wrapper of that name.
    for around in
        [format!("<Response>OK</Response>{good}"), format!("<Declaration>{good}</Declaration>")]
    {
        assert_eq!(one_of(&around), (0, Vec::new()), "{around}");
    }
}

#[test]
fn an_envelope_with_several_responses_is_one_message_and_all_of_it_is_read() {
    let wrong = response(2).replace("<FunctionCode>11<", "<FunctionCode>911<");
    let text = enveloped("", &format!("{}{wrong}{}", response(1), response(3)));
    is_checked("answers.xml", &text, 1, &["8:17 too-long"], "1 file, 1 error, 0 warnings");
    let good = enveloped("", &format!("{}{}{}", response(1), response(2), response(3)));
    let (first, third) = there_and_back("answers.xml", good);
    assert_eq!((references(&first), &first), (vec![1, 2, 3], &third));
}

#[test]
fn a_packed_file_is_read_as_if_it_were_not_packed() {
    let text = format!("{XML}<parcel>\n{}{}</parcel>\n", message(1), enveloped("", &broken()));
    let folder = Folder::of(&[]);
    folder.put("batch.xml.gz", &gzip(text.as_bytes()));
    let run = folder.validate(&["."]);
    let places: Vec<_> = findings(&run)
        .into_iter()
        .map(|it| it.rsplit(": ").next().unwrap_or_default().to_owned())
        .collect();
    assert_eq!(
        places,
        ["3:1 wrapped-message", "14:1 wrapped-message", "16:17 too-long", "17:3 unknown-element"]
    );
    assert_eq!(
        (run.status, summary(&run)),
        (1, "1 file, 2 messages, 2 errors, 2 warnings"),
        "{}",
        run.stderr
    );
    let (first, third) = there_and_back("one.json.gz", gzip(json(7).as_bytes()));
    assert_eq!((references(&first), &first), (vec![7], &third));
}

#[test]
fn a_file_of_several_gzip_members_is_read_to_its_end() {
    let packed = [gzip(format!("{}\n", json(1)).as_bytes()), gzip(BROKEN.as_bytes())].concat();
    is_checked(
        "batch.jsonl.gz",
        packed,
        1,
        &["2: 2:38 unknown-element"],
        "1 file, 2 messages, 1 error, 0 warnings",
    );
}

#[test]
fn every_file_of_an_archive_is_read_under_its_own_name() {
    let folder = Folder::of(&[]);
    folder.put(
        "month.zip",
        &zip(&[
            ("a/good.xml", message(1).as_bytes()),
            ("a/bad.xml", broken().as_bytes()),
            ("b.jsonl", format!("{}\n{}\n", json(2), json(3)).as_bytes()),
        ]),
    );
    let run = folder.validate(&["month.zip"]);
    assert_eq!(findings(&run), ["2:17 too-long", "3:3 unknown-element"]);
    assert!(run.stdout.contains("month.zip/a/bad.xml:2:17: "), "{}", run.stdout);
    assert_eq!((run.status, run.stderr.as_str()), (1, ""));
    assert_eq!(summary(&run), "3 files, 4 messages, 2 errors, 0 warnings");
}

#[test]
fn a_damaged_file_of_an_archive_hides_none_of_the_others() {
    let folder = Folder::of(&[]);
    folder.put(
        "month.zip",
        &zip(&[
            ("empty.xml", b""),
            ("page.xml", b"<html><body/></html>"),
            ("note.xml", format!("Dear all:\n{}", message(1)).as_bytes()),
            ("readme.txt", b"What this is."),
            ("bad.xml", broken().as_bytes()),
        ]),
    );
    for argument in ["month.zip", "."] {
        let run = folder.validate(&["--verbose", argument]);
        let said = format!("{}{}", run.stdout, run.stderr);
        for name in ["empty.xml", "page.xml", "note.xml", "bad.xml"] {
            assert!(said.contains(&format!("month.zip/{name}")), "{argument}: {name}: {said}");
        }
        assert!(!said.contains("readme.txt"), "{said}");
        assert!(said.contains("unknown-element"), "{said}");
        assert_eq!(run.status, 2, "{said}");
    }
}

#[test]
fn an_archive_without_messages_is_said() {
    let folder = Folder::of(&[("good.xml", &message(1))]);
    folder.put("nothing.zip", &zip(&[]));
    let run = folder.validate(&["."]);
    assert!(run.stderr.contains("nothing.zip"), "{}", run.stderr);
}
