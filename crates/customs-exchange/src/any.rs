//! [`AnyMessage`] and [`MessageType`]: the messages of this crate where it does not matter, or is not
//! known yet, which one it is.

use customs_model::{Class, ClassType};
use serde::{Serialize, Serializer};

use crate::body::*;
use crate::envelope::{Body, Message};

/// Declares the types and what is the same for all of them.
macro_rules! messages {
    ($($Body:ident),* $(,)?) => {
        /// Which message it is: the name of its body.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum MessageType {
            $(#[doc = concat!("A message with [`", stringify!($Body), "`].")] $Body,)*
        }

        impl MessageType {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$Body),*];

            /// The name, as the header of a message states it.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$Body => <$Body as Body>::TYPE),* }
            }

            /// The name of the root element in XML.
            #[must_use]
            pub const fn root(self) -> &'static str {
                match self { $(Self::$Body => <$Body as Body>::ROOT),* }
            }

            /// What its root element is made of.
            #[must_use]
            pub const fn class(self) -> &'static Class {
                match self { $(Self::$Body => <Message<$Body> as ClassType>::CLASS),* }
            }

            /// The functions it may have (UN/EDIFACT 1225).
            #[must_use]
            pub const fn functions(self) -> &'static [&'static str] {
                match self { $(Self::$Body => <$Body as Body>::FUNCTIONS),* }
            }
        }

        /// A message of any type.
        #[derive(Debug, Clone, PartialEq)]
        #[allow(clippy::large_enum_variant)] // boxed as a whole where it matters
        pub enum AnyMessage {
            $(#[doc = concat!("A message with [`", stringify!($Body), "`].")] $Body(Message<$Body>),)*
        }

        $(impl From<Message<$Body>> for AnyMessage {
            fn from(message: Message<$Body>) -> Self {
                Self::$Body(message)
            }
        })*

        /// Does the same with a message of any type.
        #[macro_export]
        macro_rules! with_any_message {
            ($message:expr, $inner:ident => $result:expr) => {
                match $message { $($crate::AnyMessage::$Body($inner) => $result),* }
            };
        }

        /// Does the same for any type: its body is the type alias that is named.
        #[macro_export]
        macro_rules! with_message_type {
            ($message_type:expr, $Alias:ident => $result:expr) => {
                match $message_type {
                    $($crate::MessageType::$Body => { type $Alias = $crate::body::$Body; $result })*
                }
            };
        }
    };
}

messages! {
    Acknowledgement,
    AssistanceRequest,
    AssistanceResponse,
    SpontaneousInformation,
    ExportDeclarationNotice,
    AdvanceCargoNotice,
    TransitEvent,
    AeoStatusNotice,
    SeizureReport,
    RiskAlert,
    ControlResultReport,
    TradeFlowReport,
    TradeInformationReport,
    CapacityBuildingRequest,
    CapacityBuildingOffer,
    TrainingRecord,
}

impl MessageType {
    /// The type of this name.
    ///
    /// ```
    /// use customs_exchange::MessageType;
    ///
    /// let found = MessageType::by_name("Acknowledgement");
    /// assert_eq!(found, Some(MessageType::Acknowledgement));
    /// ```
    #[must_use]
    pub fn by_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|known| known.name() == name)
    }

    /// The type whose root element has this name.
    #[must_use]
    pub fn by_root(root: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|known| known.root() == root)
    }
}

impl AnyMessage {
    /// Which message it is.
    #[must_use]
    pub fn message_type(&self) -> MessageType {
        fn of<B: Body>(_: &Message<B>) -> &'static str {
            B::TYPE
        }
        let name = with_any_message!(self, message => of(message));
        MessageType::by_name(name).expect("every type of a message is one of the types")
    }

    /// The same message without anything it says of natural persons.
    #[must_use]
    pub fn redact(self) -> Self {
        with_any_message!(self, message => message.redact().into())
    }
}

// By hand, so that the message stands by itself, without the name of the variant.
impl Serialize for AnyMessage {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        with_any_message!(self, message => message.serialize(serializer))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_is_known_by_the_name_of_its_body_and_by_its_root() {
        for known in MessageType::ALL {
            assert_eq!(MessageType::by_name(known.name()), Some(*known));
            assert_eq!(MessageType::by_root(known.root()), Some(*known));
            assert_eq!(known.root(), format!("{}Message", known.name()));
            assert_eq!(known.class().name, known.root());
        }
    }
}
