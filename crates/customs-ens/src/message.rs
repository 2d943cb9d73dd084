//! The messages: one struct each, whose name is that of its root.

use crate::class::{
    ActualOfficeOfEntry, Consignee, Consignor, Declarant, DiversionRequester, EntryCarrier,
    GoodsItem, Header, ImportOperation, Itinerary, NotifyParty, OfficeOfFirstEntry,
    OfficeOfLodgement, OfficeOfSubsequentEntry, Representative, Seal,
};

/// A message: what every message begins with, and behind it what is its own.
macro_rules! message {
    ($(#[doc = $doc:literal])* $Name:ident { $($body:tt)* }) => {
        $(#[doc = $doc])*
        #[::customs_macros::class]
        pub struct $Name {
            /// Who sends the message.
            #[element(format = "an..35", name = "MesSenMES3", blanks = "dropped")]
            pub message_sender: Option<::customs_model::Identifier>,
            /// For whom the message is.
            #[element(format = "an..35", name = "MesRecMES6", blanks = "dropped")]
            pub message_recipient: Option<::customs_model::Identifier>,
            /// The day on which the message was prepared, as `260131`.
            #[element(format = "an6", name = "DatOfPreMES9", blanks = "dropped")]
            pub day_of_preparation: Option<::customs_model::Text>,
            /// The time of that day to the minute, as `1200`.
            #[element(format = "an4", name = "TimOfPreMES10", blanks = "dropped")]
            pub time_of_preparation: Option<::customs_model::Text>,
            /// How urgent the message is.
            #[element(format = "a1", name = "PriMES15")]
            pub priority: Option<::customs_model::Code>,
            /// The number that the sender gave the message.
            #[element(format = "an..14", name = "MesIdeMES19", blanks = "dropped")]
            pub message_identification: Option<::customs_model::Identifier>,
            /// The type of the message, which is the name of its root.
            #[element(format = "an6", name = "MesTypMES20")]
            pub message_type: Option<::customs_model::Code>,
            /// The number of the message that this one answers.
            #[element(format = "an..14", name = "CorIdeMES25", blanks = "dropped")]
            pub correlation_identifier: Option<::customs_model::Identifier>,
            $($body)*
        }

        impl From<&$crate::Preparation> for $Name {
            /// With this at its head and nothing behind it.
            fn from(preparation: &$crate::Preparation) -> Self {
                let $crate::Preparation { sender, recipient, day, time, identification } =
                    preparation.clone();
                Self {
                    message_sender: Some(sender),
                    message_recipient: recipient,
                    day_of_preparation: Some(day),
                    time_of_preparation: Some(time),
                    message_identification: Some(identification),
                    message_type: Some(stringify!($Name).into()),
                    ..Self::default()
                }
            }
        }
    };
}

message! {
    /// Entry summary declaration (IE315). What a carrier brings into the customs territory, said before it
    /// arrives.
    CC315A {
        /// What is said of the message as a whole.
        #[element(name = "HEAHEA")]
        pub header: Option<Box<Header>>,
        /// Who sends all of the goods.
        #[element(name = "TRACONCO1")]
        pub consignor: Option<Box<Consignor>>,
        /// To whom all of the goods are sent.
        #[element(name = "TRACONCE1")]
        pub consignee: Option<Box<Consignee>>,
        /// Who is told of the arrival of the goods.
        #[element(name = "NOTPAR670")]
        pub notify_party: Option<Box<NotifyParty>>,
        /// One kind of goods in the consignment.
        #[element(name = "GOOITEGDS")]
        pub goods_item: Vec<GoodsItem>,
        /// One country that the goods come through, in the order of the journey.
        #[element(name = "ITI")]
        pub itinerary: Vec<Itinerary>,
        /// The customs office at which the declaration is lodged.
        #[element(name = "CUSOFFLON")]
        pub office_of_lodgement: Option<Box<OfficeOfLodgement>>,
        /// Who lodges the declaration in the name of another.
        #[element(name = "TRAREP")]
        pub representative: Option<Box<Representative>>,
        /// Who lodges the declaration, or in whose name it is lodged.
        #[element(name = "PERLODSUMDEC")]
        pub declarant: Option<Box<Declarant>>,
        /// A seal on the means of transport or a container.
        #[element(name = "SEAID529")]
        pub seal: Vec<Seal>,
        /// The customs office at which the goods enter first.
        #[element(name = "CUSOFFFENT730")]
        pub office_of_first_entry: Option<Box<OfficeOfFirstEntry>>,
        /// A customs office at which the same means of transport calls afterwards.
        #[element(name = "CUSOFFSENT740")]
        pub office_of_subsequent_entry: Vec<OfficeOfSubsequentEntry>,
        /// Who brings the goods into the customs territory.
        #[element(name = "TRACARENT601")]
        pub entry_carrier: Option<Box<EntryCarrier>>,
    }
}

message! {
    /// Amendment of an entry summary declaration (IE313). The declaration again, as it is to be from now on,
    /// under the number that customs gave it.
    CC313A {
        /// What is said of the message as a whole.
        #[element(name = "HEAHEA")]
        pub header: Option<Box<Header>>,
        /// Who sends all of the goods.
        #[element(name = "TRACONCO1")]
        pub consignor: Option<Box<Consignor>>,
        /// To whom all of the goods are sent.
        #[element(name = "TRACONCE1")]
        pub consignee: Option<Box<Consignee>>,
        /// Who is told of the arrival of the goods.
        #[element(name = "NOTPAR670")]
        pub notify_party: Option<Box<NotifyParty>>,
        /// One kind of goods in the consignment.
        #[element(name = "GOOITEGDS")]
        pub goods_item: Vec<GoodsItem>,
        /// One country that the goods come through, in the order of the journey.
        #[element(name = "ITI")]
        pub itinerary: Vec<Itinerary>,
        /// Who lodges the declaration in the name of another.
        #[element(name = "TRAREP")]
        pub representative: Option<Box<Representative>>,
        /// Who lodges the declaration, or in whose name it is lodged.
        #[element(name = "PERLODSUMDEC")]
        pub declarant: Option<Box<Declarant>>,
        /// A seal on the means of transport or a container.
        #[element(name = "SEAID529")]
        pub seal: Vec<Seal>,
        /// The customs office at which the goods enter first.
        #[element(name = "CUSOFFFENT730")]
        pub office_of_first_entry: Option<Box<OfficeOfFirstEntry>>,
        /// A customs office at which the same means of transport calls afterwards.
        #[element(name = "CUSOFFSENT740")]
        pub office_of_subsequent_entry: Vec<OfficeOfSubsequentEntry>,
        /// Who brings the goods into the customs territory.
        #[element(name = "TRACARENT601")]
        pub entry_carrier: Option<Box<EntryCarrier>>,
    }
}

message! {
    /// Request for diversion (IE323). That goods will enter at an office in another country than declared.
    CC323A {
        /// What is said of the message as a whole.
        #[element(name = "HEAHEA")]
        pub header: Option<Box<Header>>,
        /// The customs office at which the goods enter in place of the declared one.
        #[element(name = "CUSOFFENTACTOFF700")]
        pub actual_office_of_entry: Option<Box<ActualOfficeOfEntry>>,
        /// The customs office at which they were to enter.
        #[element(name = "CUSOFFFENT730")]
        pub office_of_first_entry: Option<Box<OfficeOfFirstEntry>>,
        /// Who asks for it.
        #[element(name = "TRAREQDIV456")]
        pub requester: Option<Box<DiversionRequester>>,
        /// A declaration whose goods are diverted.
        #[element(name = "IMPOPE200")]
        pub import_operation: Vec<ImportOperation>,
    }
}
