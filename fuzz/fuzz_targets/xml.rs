//! Any bytes are read as XML without a panic. What is read as a tree has ranges that lie in the text, and is
//! well-formed to an independent reader too.

#![no_main]

use customs_fuzz::{each, within_promise};
use customs_model::tree::Node;
use customs_xml::ReadOptions;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    within_promise(bytes, || {
        each(bytes, |document| {
            if let Err(error) = document {
                let _ = (error.to_string(), error.to_finding());
            }
        });
        let Ok(text) = customs_xml::decode(bytes) else { return };
        let Ok(tree) = customs_xml::tree(text, &ReadOptions::default()) else { return };
        look(text, &tree);
        // It does not know that `xmlns:` is no name, nor how deep we go.
        if let Err(error) = roxmltree::Document::parse(text) {
            panic!("accepted, but {error}");
        }
    });
});

/// Looks at every range of a tree.
fn look(text: &str, node: &Node<'_>) {
    assert!(text[node.tag.clone()].starts_with('<'));
    let _ = &text[node.text_range.clone()];
    node.children.iter().for_each(|child| look(text, child));
}
