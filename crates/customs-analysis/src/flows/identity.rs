//! [`Identity`]: by what a declaration that was lodged is known again, so that it is counted once.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::{self, Write};

use customs_declaration::Declaration;
use customs_model::Identifier;
use serde::Serialize;

/// By what two declarations are the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum SameAs {
    /// They have the same MRN.
    Mrn,
    /// They have the same LRN and the same declarant.
    Lrn,
    /// They say the same, element by element.
    Content,
}

impl SameAs {
    /// In words.
    #[must_use]
    pub const fn words(self) -> &'static str {
        match self {
            Self::Mrn => "the same MRN",
            Self::Lrn => "the same LRN and declarant",
            Self::Content => "the same content",
        }
    }
}

/// By what a declaration is known again: its MRN, its LRN with the declarant, and all it says. It takes
/// the same memory however large the declaration is.
///
/// ```
/// use customs_analysis::{Identity, SameAs};
/// use customs_declaration::{Declarant, Declaration, build::*};
///
/// let lodged = Declaration {
///     functional_reference_id: id("INVENTED-1"),
///     declarant: one(Declarant { id: id("GB123456789000"), ..Default::default() }),
///     ..Default::default()
/// };
/// let again = Declaration { goods_item_quantity: quantity(2), ..lodged.clone() };
/// let [lodged, again] = [lodged, again].map(|it| Identity::of(&it));
/// let shared = lodged.keys().iter().find(|key| again.keys().contains(key));
/// assert_eq!(shared.map(|key| key.0), Some(SameAs::Lrn));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Identity(Vec<(SameAs, u128)>);

impl Identity {
    /// That of a declaration.
    #[must_use]
    pub fn of(declaration: &Declaration) -> Self {
        let stated = |id: Option<&Identifier>| {
            let id = id.map(|id| id.as_str().trim().to_uppercase());
            id.filter(|text| !text.is_empty())
        };
        let mrn = stated(declaration.id.as_ref()).map(|it| (SameAs::Mrn, digest(&it)));
        let declarant = declaration.declarant.as_ref();
        let declarant = stated(declarant.and_then(|it| it.id.as_ref())).or_else(|| {
            let name = declarant.and_then(|it| it.name.as_ref())?;
            Some(crate::names::folded(name))
        });
        let lrn = stated(declaration.functional_reference_id.as_ref()).zip(declarant);
        let lrn = lrn.map(|it| (SameAs::Lrn, digest(&it)));
        let content = (SameAs::Content, content(declaration));
        Self(mrn.into_iter().chain(lrn).chain([content]).collect())
    }

    /// What another declaration has one of if it is the same: each is what it is and a digest of it.
    #[must_use]
    pub fn keys(&self) -> &[(SameAs, u128)] {
        &self.0
    }
}

/// So many bits that no two texts of a life's work share them.
fn digest(of: &impl Hash) -> u128 {
    let mut digest = Digest::default();
    digest.0.iter_mut().for_each(|half| of.hash(half));
    digest.finish()
}

fn content(declaration: &Declaration) -> u128 {
    let mut digest = Digest::default();
    // A digest takes whatever is written to it, and a declaration has nothing that JSON cannot have.
    let _ = serde_json::to_writer(&mut digest, declaration);
    digest.finish()
}

/// Two hashes that begin differently.
struct Digest([DefaultHasher; 2]);

impl Default for Digest {
    fn default() -> Self {
        let (one, mut other) = (DefaultHasher::new(), DefaultHasher::new());
        other.write_u8(1);
        Self([one, other])
    }
}

impl Digest {
    fn finish(&self) -> u128 {
        let [one, other] = self.0.each_ref().map(|half| u128::from(half.finish()));
        (one << 64) | other
    }
}

impl Write for Digest {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.iter_mut().for_each(|half| half.write(bytes));
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
