<?php
/**
 * What a referral is, and what of it is kept.
 *
 * @package Steady
 */

defined( 'ABSPATH' ) || exit;

/**
 * A referral as the form sends it, decoded with objects as objects.
 */
class Steady_Record {
	/**
	 * Whether something keeps the contract: the schema, and what a schema cannot say.
	 *
	 * @param mixed $value Anything out of `json_decode()`.
	 * @return bool
	 */
	public static function is_referral( $value ) {
		$text   = file_get_contents( dirname( __DIR__ ) . '/referral.schema.json' ); // phpcs:ignore WordPress.WP.AlternativeFunctions -- A file of the plugin.
		$schema = json_decode( $text );
		if ( ! $schema instanceof stdClass || ! ( new Steady_Schema( $schema ) )->holds( $value ) ) {
			return false;
		}
		$known = wp_list_pluck( $value->audiences, 'id' );
		$asked = wp_list_pluck( $value->answers, 'question' );
		if ( array_unique( $known ) !== $known || array_unique( $asked ) !== $asked || ! in_array( $value->sentTo, $known, true ) ) {
			return false;
		}
		foreach ( array_merge( $value->answers, $value->missing ) as $part ) {
			if ( array() !== array_diff( $part->audience, $known ) ) {
				return false;
			}
		}
		return true;
	}

	/**
	 * The copy for those it was sent to: what names them, if the person agreed to be referred. What the
	 * person meant for others alone, this site never keeps.
	 *
	 * @param stdClass $referral A referral that keeps the contract.
	 * @return stdClass
	 */
	public static function for_reader( stdClass $referral ) {
		$agreed = true;
		foreach ( $referral->answers as $answer ) {
			if ( isset( $answer->item ) && 'consent.agreement' === $answer->item && 'yes' !== $answer->value ) {
				$agreed = false;
			}
		}
		$reader = $referral->sentTo;
		$sees   = function ( $part ) use ( $agreed, $reader ) {
			return $agreed && in_array( $reader, $part->audience, true )
				&& ! ( 'chosen-people' === $reader && 'staff-only' === $part->sensitivity );
		};
		$copy   = clone $referral;

		$copy->audiences = array_values( wp_list_filter( $referral->audiences, array( 'id' => $reader ) ) );
		foreach ( array( 'answers', 'missing' ) as $name ) {
			$copy->$name = array_map(
				function ( $part ) use ( $reader ) {
					$part           = clone $part;
					$part->audience = array( $reader );
					return $part;
				},
				array_values( array_filter( $referral->$name, $sees ) )
			);
		}
		return $copy;
	}

	/**
	 * Whether this email address is the person's own, as they gave it.
	 *
	 * @param stdClass $referral A referral.
	 * @param string   $email    An address.
	 * @return bool
	 */
	public static function is_of( stdClass $referral, $email ) {
		foreach ( $referral->answers as $answer ) {
			if ( isset( $answer->item ) && 'contact.email' === $answer->item && is_string( $answer->value )
				&& 0 === strcasecmp( trim( $answer->value ), trim( $email ) ) ) {
				return true;
			}
		}
		return false;
	}
}
