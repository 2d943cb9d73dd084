//! A digest is one.

use super::messages::Envelope;
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "envelope-digest",
    severity: Severity::Error,
    group: Group::Standard,
    title: "A digest is not 64 hexadecimal digits.",
    why: "A SHA-256 digest has 256 bits, which are 64 hexadecimal digits. With any other value the \
          file cannot be verified.",
    bad: "<DigestID>e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b85x</DigestID>",
    good: "<DigestID>e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855</DigestID>",
    sources: &["FIPS 180-4, SHA-256"],
    elements: &[],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Message(&check);

fn check(message: &Message, _: &Context<'_>, found: &mut Found<'_>) {
    let Some(envelope) = Envelope::of(message) else { return };
    for (number, attachment) in (1..).zip(envelope.attachment) {
        if let Some(digest) = &attachment.digest_id {
            let path = || envelope.place() / ("Attachment", number) / "DigestID";
            of_digest(digest, path, found);
        }
    }
    if let Some(signature) = envelope.signature {
        let path = || envelope.place() / "Signature" / "SignedDigestID";
        of_digest(&signature.signed_digest_id, path, found);
    }
}

/// One of another length is the business of the format.
fn of_digest(digest: &str, path: impl Fn() -> Path, found: &mut Found<'_>) {
    let other = digest.chars().find(|it| !it.is_ascii_hexdigit());
    if let (64, Some(other)) = (digest.len(), other) {
        found
            .at(path())
            .says(format!("`{other}` in the digest is not a hexadecimal digit"))
            .value(digest)
            .expected("64 digits from 0 to 9 and a to f")
            .hint("calculate the SHA-256 digest of the content again");
    }
}
