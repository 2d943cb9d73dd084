//! The schemas of the standard are the standard's own.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;

/// The URIs of namespaces in a text.
fn uris(text: &str) -> impl Iterator<Item = &str> {
    let quoted = text.split('"').skip(1).step_by(2);
    quoted.filter(|it| it.starts_with("urn:") || it.starts_with("http"))
}

#[test]
fn the_xml_schemas_of_the_standard_name_namespaces_of_the_standard_alone() {
    let files = customs_schema::narrowed(customs_message::profile("wco").unwrap());
    let of_standard = files.iter().filter(|it| {
        it.path.ends_with(".xsd")
            && (it.path.starts_with("declaration/") || it.path.starts_with("response/"))
    });
    let seen: BTreeSet<&str> = of_standard.flat_map(|it| uris(&it.text)).collect();
    assert!(seen.contains("urn:wco:datamodel:WCO:DEC-DMS:2"), "{seen:?}");
    assert!(seen.contains("urn:wco:datamodel:WCO:RES-DMS:2"), "{seen:?}");
    let is_of_standard = |uri: &&str| {
        uri.starts_with("urn:wco:datamodel:WCO:") || *uri == "http://www.w3.org/2001/XMLSchema"
    };
    assert!(seen.iter().all(is_of_standard), "{seen:?}");
}

#[test]
fn no_schema_of_the_standard_speaks_of_a_country() {
    for file in customs_schema::narrowed(customs_message::profile("wco").unwrap()) {
        for name in ["United Kingdom", "HMRC", "gov.uk", "GOV.UK", "European Union", "uk-dms"] {
            assert!(!file.text.contains(name), "{}: {name}", file.path);
        }
    }
}

#[test]
fn the_standard_has_schemas_of_declarations_and_of_responses() {
    let files = customs_schema::narrowed(customs_message::profile("wco").unwrap());
    for path in ["declaration/3.6/wco/declaration.xsd", "response/3.6/wco/response.xsd"] {
        assert!(files.iter().any(|file| file.path == path), "{path}");
    }
}
