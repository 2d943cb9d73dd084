//! [`authorities`]: what is known of authorities, with the messages of this workspace.

use std::sync::{Arc, LazyLock};

use customs_authorities::{Authorities, Codes};
use customs_model::Profile;
use customs_model::profile::{Library, ProfileErrors};

use crate::family::{FAMILIES, all};

/// The authorities that are built in.
#[must_use]
pub fn authorities() -> &'static Arc<Authorities> {
    static AUTHORITIES: LazyLock<Arc<Authorities>> = LazyLock::new(|| {
        Arc::new(Authorities::embedded(all(FAMILIES).map(|kind| kind.class()).collect()))
    });
    &AUTHORITIES
}

/// The profile of this id among those that are built in.
///
/// ```
/// let profile = customs_message::profile("uk-dms-3.6").expect("it is built in");
/// let declaration = profile.root("Declaration").expect("a root of the profile");
/// let function = profile.child(declaration, "FunctionCode").expect("an element of it");
/// assert_eq!((function.min, function.max), (1, Some(1)));
/// assert_eq!(function.codes.as_deref(), Some("UN/EDIFACT 1225"));
/// assert_eq!(function.values, ["9", "13", "14"]);
/// ```
#[must_use]
pub fn profile(id: &str) -> Option<&'static Profile> {
    authorities().profile(id).ok().map(|profile| &**profile)
}

/// Reads the text of a profile, which may extend those that are built in.
///
/// ```
/// let profile = customs_message::read_profile("id: x\ntitle: X\nextends: uk-dms-3.6\n")?;
/// assert!(profile.root("Declaration").is_some());
/// # Ok::<(), customs_model::profile::ProfileErrors>(())
/// ```
///
/// # Errors
/// Everything that is wrong with it.
pub fn read_profile(text: &str) -> Result<Profile, ProfileErrors> {
    let unknown = |id: &str| Err(format!("there is no profile `{id}`"));
    authorities().read(text, &Library::default(), &unknown)
}

/// The codes of this id among those that are built in.
///
/// ```
/// let codes = customs_message::codes("uk-cds").expect("they are built in");
/// assert_eq!(codes.code("CDS10001").expect("it is known").title, "A mandatory element is missing");
/// ```
#[must_use]
pub fn codes(id: &str) -> Option<Codes> {
    authorities().iter().flat_map(|authority| authority.codes()).flatten().find(|it| it.id == id)
}
