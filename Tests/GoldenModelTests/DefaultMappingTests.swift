import ClientRuntime
import DefaultMapping
import Testing

/// Values without a mapping have the schema of `defaultMapping` (OpenAPI 3.2, 4.25).
@Suite struct DefaultMappingTests {
    @Test func aMappedValueNamesItsSchema() throws {
        #expect(try roundTrip(#"{"petType": "cat", "lives": 9}"#) == Pet.cat(Cat(lives: 9, petType: "cat")))
        #expect(try roundTrip(#"{"petType": "OtherPet", "note": "n"}"#) == Pet.otherPet(OtherPet(note: "n", petType: "OtherPet")))
    }

    @Test func anUnknownValueIsTheDefault() throws {
        #expect(try roundTrip(#"{"petType": "cow", "note": "n"}"#) == Pet.otherPet(OtherPet(note: "n", petType: "cow")))
    }

    @Test func anAbsentValueIsTheDefault() throws {
        #expect(try roundTrip(#"{"note": "n"}"#) == Pet.otherPet(OtherPet(note: "n")))
    }

    @Test func valuesThatDoNotFitTheDefaultArePreserved() throws {
        #expect(try roundTrip(#"{"petType": "cow", "legs": 4}"#) == Pet.unrecognized(["petType": "cow", "legs": 4]))
        #expect(try roundTrip(#""cow""#) == Pet.unrecognized("cow"))
    }

    @Test func aSubtypeCanBeTheDefault() throws {
        #expect(try roundTrip(#"{"wheels": 2, "bell": true}"#) == Vehicle.bike(Bike(wheels: 2, bell: true)))
        #expect(try roundTrip(#"{"type": "sled", "bell": true}"#) == Vehicle.bike(Bike(type: "sled", bell: true)))
        #expect(try roundTrip(#"{"type": "Car", "doors": 5}"#) == Vehicle.car(Car(type: "Car", doors: 5)))
        #expect(try roundTrip(#"{"type": "Vehicle", "wheels": 3}"#) == Vehicle.vehicle(.init(type: "Vehicle", wheels: 3)))
    }
}
