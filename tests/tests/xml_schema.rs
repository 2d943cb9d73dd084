//! The XML Schema files are schemas, accept every real message, and judge responses as the authority's
//! own do. (For declarations `mutants.rs` shows that, of broken ones too.)

use std::path::{Path, PathBuf};

use customs_message::Limits;
use customs_tests::schemas::{self, SCHEMAS};
use customs_tests::{Xmllint, files, reference};

/// Every file of the schemas, in a folder.
fn written() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    schemas::write(SCHEMAS.iter(), folder.path());
    folder
}

/// The real responses in their namespaces, in a folder.
fn responses(folder: &Path) -> Option<Vec<PathBuf>> {
    let profile = customs_message::profile("uk-dms-3.6-response").expect("it is built in");
    let sources = ["corpus/response", "corpus/response-without-namespace"];
    let sources: Vec<PathBuf> = sources.into_iter().map(reference).collect::<Option<_>>()?;
    let messages = sources.iter().flat_map(|it| files(it, "xml"));
    let write = |(path, bytes): (PathBuf, Vec<u8>)| {
        let read = customs_message::read(&bytes, profile, &Limits::default()).expect("readable");
        let target = folder.join(path.file_name().expect("a file"));
        let xml = read.read.as_read().to_xml(profile, true).xml;
        std::fs::write(&target, xml).expect("a temporary file");
        target
    };
    Some(messages.map(write).collect())
}

#[test]
fn every_xml_schema_is_one() {
    let Some(xmllint) = Xmllint::found() else { return };
    let folder = written();
    let nothing = folder.path().join("nothing.xml");
    std::fs::write(&nothing, "<nothing/>").expect("a temporary file");
    let schemas: Vec<_> = SCHEMAS.iter().filter(|file| file.path.ends_with(".xsd")).collect();
    assert!(schemas.len() > 20);
    for schema in schemas {
        // It panics if the schema is none.
        let path = folder.path().join(&schema.path);
        let verdicts = xmllint.verdicts(&path, std::slice::from_ref(&nothing));
        assert_eq!(verdicts, [false], "{}", schema.path);
    }
}

#[test]
fn a_profile_can_leave_an_envelope_without_a_namespace() {
    let Some(xmllint) = Xmllint::found() else { return };
    let text = "id: bare\ntitle: Bare\nversion: 1\nroot: MetaData\nroot: Declaration\n\
                namespace: Declaration urn:x\ndate-formats: 102\n\n\
                MetaData\t1..1\nMetaData/Declaration\t1..1\n\
                Declaration\t1..1\nDeclaration/ID\t1..1\tan..9\nDeclaration/IssueDateTime\t0..1\tan..35\n";
    let profile = customs_message::read_profile(text).expect("a profile");
    let folder = tempfile::tempdir().expect("a temporary folder");
    schemas::write(&customs_schema::narrowed(&profile), folder.path());
    let message = |id: &str| {
        let path = folder.path().join(format!("{}.xml", id.len()));
        let date = "<IssueDateTime><DateTimeString formatCode='102'>20260131</DateTimeString></IssueDateTime>";
        let declaration = format!("<Declaration xmlns='urn:x'><ID>{id}</ID>{date}</Declaration>");
        std::fs::write(&path, format!("<MetaData>{declaration}</MetaData>")).expect("a file");
        path
    };
    let schema = folder.path().join("declaration/3.6/bare/declaration-message.xsd");
    let verdicts = xmllint.verdicts(&schema, &[message("123"), message("1234567890")]);
    assert_eq!(verdicts, [true, false]);
}

#[test]
fn every_real_message_follows_the_schema_of_the_standard() {
    let folder = written();
    let (Some(xmllint), Some(declarations), Some(responses)) =
        (Xmllint::found(), reference("corpus/declaration"), responses(folder.path()))
    else {
        return;
    };
    let declarations: Vec<_> = files(&declarations, "xml").into_iter().map(|it| it.0).collect();
    let schema = folder.path().join("declaration/3.6/declaration-message.xsd");
    let verdicts = xmllint.verdicts(&schema, &declarations);
    assert_eq!(refused(&declarations, &verdicts), [""; 0]);
    let schema = folder.path().join("response/3.6/response-message.xsd");
    let verdicts = xmllint.verdicts(&schema, &responses);
    // Dates without the code of their form.
    assert_eq!(refused(&responses, &verdicts).len(), 2);
}

#[test]
fn the_schema_of_the_profile_judges_responses_as_the_official_one_does() {
    let folder = written();
    let (Some(xmllint), Some(official), Some(responses)) = (
        Xmllint::found(),
        reference("xsd/uk-dms-3.6/metadata-response.xsd"),
        responses(folder.path()),
    ) else {
        return;
    };
    let ours = folder.path().join("response/3.6/uk-dms-3.6-response/response-message.xsd");
    let judged = |schema: &Path| xmllint.verdicts(schema, &responses);
    let (ours, official) = (judged(&ours), judged(&official));
    assert_eq!(refused(&responses, &ours), refused(&responses, &official));
    assert_eq!(responses.len(), 176);
}

/// The names of the files that are refused.
fn refused(files: &[PathBuf], verdicts: &[bool]) -> Vec<String> {
    let refused = files.iter().zip(verdicts).filter(|(_, verdict)| !**verdict);
    refused.map(|(file, _)| file.file_name().expect("a file").to_string_lossy().into()).collect()
}
