// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

/// Only another name.
public typealias Renamed = Event
