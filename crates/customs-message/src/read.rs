//! [`read`]: the one message of a file, by a profile that is named.

use std::sync::Arc;

use customs_model::Profile;

use crate::document::Document;
use crate::error::ReadError;
use crate::profiles::Profiles;
use crate::reader::Reader;
use customs_model::Limits;

/// Reads the one message of a file, in either syntax, by a profile: that one, whatever the message is.
/// For many messages, or to have the profile follow from the message, make a [`Reader`].
///
/// # Errors
/// If the file is no message, is not well-formed or is over a limit, and if it holds several messages.
pub fn read<'a>(
    bytes: &'a [u8],
    profile: &Profile,
    limits: &Limits,
) -> Result<Document<'a>, ReadError> {
    let profiles = Profiles::default().with(profile.clone());
    let document = Reader::new(&profiles).with_limits(*limits).one(bytes)?;
    Ok(Document { profile: Arc::new(profile.clone()), ..document })
}
