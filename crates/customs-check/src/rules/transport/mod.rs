//! Means of transport, containers, places, time, and the message as a whole.

super::family! {}
