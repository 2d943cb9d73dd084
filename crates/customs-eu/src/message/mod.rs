//! The messages: one struct each, whose name is that of its root.

mod debt;
mod departure;
mod destination;
mod error;
mod exit;
mod export;

pub use debt::{CC023C, CC035C, CC228C};
pub use departure::{
    CC004C, CC009C, CC013C, CC014C, CC015C, CC019C, CC022C, CC028C, CC029C, CC045C, CC051C, CC055C,
    CC056C, CC060C, CC170C, CC182C, CC928C,
};
pub use destination::{CC007C, CC025C, CC043C, CC044C, CC057C};
pub use error::{CC906C, CC917C};
pub use exit::{CC507C, CC512C, CC547C, CC582C, CC583C, CC590C};
pub use export::{CC017C, CC040C, CC042C, CC048C, CC190C, CC191C};

/// A message: what every message begins with, and behind it what is its own. It is of transit, or of the system
/// whose present phase is named.
macro_rules! message {
    ($(#[doc = $doc:literal])* $Name:ident { $($body:tt)* }) => {
        message! { $(#[doc = $doc])* $Name of $crate::PHASE { $($body)* } }
    };
    ($(#[doc = $doc:literal])* $Name:ident of $phase:path { $($body:tt)* }) => {
        $(#[doc = $doc])*
        #[::customs_macros::class(camel_case)]
        pub struct $Name {
            /// The phase of the system that the message is written for, as in `NCTS6`.
            #[element(attribute, name = "PhaseID", format = "an..8")]
            pub phase_id: Option<::customs_model::Code>,
            /// Who sends the message.
            #[element(format = "an..35", blanks = "dropped")]
            pub message_sender: Option<::customs_model::Identifier>,
            /// For whom the message is.
            #[element(format = "an..35", blanks = "dropped")]
            pub message_recipient: Option<::customs_model::Identifier>,
            /// When the message was prepared, in the time of the sender.
            #[element]
            pub preparation_date_and_time: Option<::customs_model::LocalDateTime>,
            /// The number that the sender gave the message.
            #[element(format = "an..35", blanks = "dropped")]
            pub message_identification: Option<::customs_model::Identifier>,
            /// The type of the message, which is the name of its root.
            #[element(format = "an6")]
            pub message_type: Option<::customs_model::Code>,
            /// The number of the message that this one answers.
            #[element(format = "an..35", blanks = "dropped")]
            pub correlation_identifier: Option<::customs_model::Identifier>,
            $($body)*
        }

        impl From<&$crate::Header> for $Name {
            /// With this at its head and nothing behind it.
            fn from(header: &$crate::Header) -> Self {
                let $crate::Header { sender, recipient, prepared, identification, answers } = header.clone();
                Self {
                    phase_id: Some($phase.into()),
                    message_sender: Some(sender),
                    message_recipient: Some(recipient),
                    preparation_date_and_time: Some(prepared),
                    message_identification: Some(identification),
                    message_type: Some(stringify!($Name).into()),
                    correlation_identifier: answers,
                    ..Self::default()
                }
            }
        }
    };
}

use message;
