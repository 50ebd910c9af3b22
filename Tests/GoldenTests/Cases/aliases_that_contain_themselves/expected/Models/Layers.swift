// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public typealias Layers = [String: [String: JSONValue]]
