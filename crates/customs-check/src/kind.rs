//! [`MessageKind`]: which message a file holds, before it is read.

use customs_declaration::{Declaration, MetaData, Profile};
use customs_exchange::{MessageType, ResponseMetaData};
use customs_model::{Class, ClassType};
use customs_xml::ReadError as XmlError;

use crate::{Syntax, json};

/// Which message a file holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum MessageKind {
    /// A declaration in its envelope.
    MetaData,
    /// A bare declaration.
    Declaration,
    /// Responses in their envelope.
    Response,
    /// A message between administrations, or from the trade to them.
    Exchange(MessageType),
}

impl MessageKind {
    /// The kind of message in a file, also where it stands inside another document; by structure,
    /// not by the names of wrappers. Nothing if there is none.
    ///
    /// ```
    /// use customs_check::MessageKind;
    ///
    /// let kind = MessageKind::detect(b"<notify><MetaData><Response/></MetaData></notify>");
    /// assert_eq!(kind, Some(MessageKind::Response));
    /// assert_eq!(MessageKind::detect(b"{\"GoodsShipment\":{}}"), Some(MessageKind::Declaration));
    /// ```
    #[must_use]
    pub fn detect(bytes: &[u8]) -> Option<Self> {
        let text = customs_xml::decode(bytes).ok()?;
        match Syntax::detect(bytes)? {
            Syntax::Xml => Self::of_xml(text).ok().flatten(),
            Syntax::Json => json::kind(text),
        }
    }

    /// The kind of the first message of an XML document. An envelope holds responses if one stands
    /// in it before any declaration does.
    pub(crate) fn of_xml(text: &str) -> Result<Option<Self>, XmlError> {
        let roots = MessageType::ALL.iter().map(|of| of.root());
        let roots: Vec<&str> = roots.chain(["MetaData", "Declaration"]).collect();
        Ok(match customs_xml::first_of(text, &roots)? {
            Some("MetaData") => {
                // What is not well-formed further down is for reading to say.
                let inside = customs_xml::first_of(text, &["Declaration", "Response"]);
                match inside.ok().flatten() {
                    Some("Response") => Some(Self::Response),
                    _ => Some(Self::MetaData),
                }
            }
            Some("Declaration") => Some(Self::Declaration),
            Some(root) => MessageType::by_root(root).map(Self::Exchange),
            None => None,
        })
    }

    /// What its root element is made of.
    #[must_use]
    pub const fn class(self) -> &'static Class {
        match self {
            Self::MetaData => MetaData::CLASS,
            Self::Declaration => Declaration::CLASS,
            Self::Response => ResponseMetaData::CLASS,
            Self::Exchange(of) => of.class(),
        }
    }

    /// The profile it is checked against where none is named.
    #[must_use]
    pub fn profile(self) -> &'static Profile {
        match self {
            Self::MetaData | Self::Declaration => Profile::uk_dms_3_6(),
            Self::Response => Profile::uk_dms_3_6_response(),
            Self::Exchange(_) => customs_exchange::envelope::profile(),
        }
    }
}
