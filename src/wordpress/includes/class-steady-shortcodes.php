<?php
/**
 * The elements as shortcodes, for authors who may not write scripts or elements of their own.
 *
 * @package Steady
 */

defined( 'ABSPATH' ) || exit;

/**
 * Prints an element with its configuration, and inside it plain words for where scripts do not run.
 */
class Steady_Shortcodes {
	/** What every element has: its language, and those that may be shown although nobody has read them yet. */
	const EVERYWHERE = array(
		'lang'             => '',
		'allow_unreviewed' => '',
	);

	public static function hook() {
		add_action( 'init', array( __CLASS__, 'register' ) );
	}

	public static function register() {
		foreach ( array( 'referral_form', 'activities', 'notice', 'quick_exit', 'check_in' ) as $name ) {
			add_shortcode( 'steady_' . $name, array( __CLASS__, $name ) );
		}
	}

	/**
	 * `[steady_referral_form reader="the team at Harbour House" phone="01632 960 123"]`.
	 *
	 * @param array|string $given   Attributes.
	 * @param string|null  $content What is shown in place of the form, where it cannot be shown.
	 * @return string
	 */
	public static function referral_form( $given, $content = null ) {
		$given    = self::read(
			array(
				'path'          => '',
				'setting'       => 'community',
				'layout'        => '',
				'heading_level' => '',
				'clear_after'   => '',
				'organisation'  => '',
				'reader'        => '',
				'phone'         => '',
			),
			$given,
			'steady_referral_form'
		);
		$name     = '' === $given['organisation'] ? wp_specialchars_decode( get_bloginfo( 'name' ), ENT_QUOTES ) : $given['organisation'];
		$fallback = self::fallback( $content, self::how_to_refer( $name, $given['phone'] ) );
		if ( ! Steady_Settings::get( 'receive' ) ) {
			return $fallback . self::note( __( 'The referral form is not shown: this site does not receive referrals yet. An administrator can switch it on under Settings, Steady.', 'steady-ui' ) );
		}
		$config = json_decode( Steady_Settings::get( 'config' ), true );
		$config = is_array( $config ) ? $config : array();
		if ( '' !== $given['organisation'] || ! isset( $config['host'] ) ) {
			$config['host'] = array( 'name' => $name );
		}
		if ( '' !== $given['reader'] || empty( $config['audiences'] ) ) {
			/* translators: Stands in the middle of sentences. %s: name of an organisation. */
			$label               = '' === $given['reader'] ? sprintf( __( 'the team at %s', 'steady-ui' ), $name ) : $given['reader'];
			$config['audiences'] = array( 'charity' => array( 'label' => $label ) );
		}
		if ( '' !== Steady_Settings::get( 'next' ) ) {
			$config += array( 'next' => Steady_Settings::get( 'next' ) );
		}
		$attributes           = self::named( $given, 'path', 'setting', 'layout', 'heading_level', 'clear_after' );
		$attributes['action'] = Steady_Receive::address();
		wp_enqueue_script_module( 'steady-wordpress', plugins_url( 'assets/steady-wordpress.js', STEADY_FILE ), array(), STEADY_VERSION );
		return self::element( 'steady-referral-form', $attributes, $config, $fallback );
	}

	/**
	 * `[steady_activities src="/whats-on.json" heading="What is on"]`.
	 *
	 * @param array|string $given   Attributes.
	 * @param string|null  $content What is shown until the feed is here, and where it does not arrive.
	 * @return string
	 */
	public static function activities( $given, $content = null ) {
		$given      = self::read(
			array(
				'src'           => '',
				'allow_origins' => '',
				'heading'       => '',
				'heading_level' => '',
				'setting'       => 'community',
				'no_form'       => '',
			),
			$given,
			'steady_activities'
		);
		$attributes = self::named( $given, 'allow_origins', 'heading', 'heading_level', 'setting', 'no_form' );
		if ( '' !== $given['src'] ) {
			$attributes['src'] = esc_url_raw( $given['src'], array( 'https', 'http' ) );
		}
		$fallback = self::fallback( $content, __( 'To hear what is on, ask us.', 'steady-ui' ) );
		return self::element( 'steady-activity-list', $attributes, null, $fallback );
	}

	/**
	 * `[steady_notice]`, headings and lists as the editor has them, `[/steady_notice]`.
	 *
	 * @param array|string $given   Attributes.
	 * @param string|null  $content The notice.
	 * @return string
	 */
	public static function notice( $given, $content = null ) {
		$given = self::read(
			array(
				'heading_level' => '',
				'text_size'     => '',
			),
			$given,
			'steady_notice'
		);
		if ( null === $content || '' === trim( $content ) ) {
			return self::note( __( 'The notice is empty: write it between [steady_notice] and [/steady_notice].', 'steady-ui' ) );
		}
		return self::element( 'steady-easy-read-notice', self::named( $given, 'heading_level', 'text_size' ), null, self::fallback( $content, '' ) );
	}

	/**
	 * `[steady_quick_exit href="https://www.bbc.co.uk/weather"]Leave this page[/steady_quick_exit]`.
	 *
	 * @param array|string $given   Attributes.
	 * @param string|null  $content The words of the link.
	 * @return string
	 */
	public static function quick_exit( $given, $content = null ) {
		$given = self::read(
			array( 'href' => 'https://www.bbc.co.uk/weather' ),
			$given,
			'steady_quick_exit'
		);
		$words = trim( wp_strip_all_tags( (string) $content ) );
		$link  = '<a href="' . esc_url( $given['href'], array( 'https', 'http' ) ) . '">' . esc_html( '' === $words ? __( 'Leave this page', 'steady-ui' ) : $words ) . '</a>';
		return self::element( 'steady-quick-exit', self::named( $given ), null, $link );
	}

	/**
	 * `[steady_check_in instrument="today"]`: for the person alone. Nothing of it is sent.
	 *
	 * @param array|string $given   Attributes.
	 * @param string|null  $content What is shown in its place, where it cannot be shown.
	 * @return string
	 */
	public static function check_in( $given, $content = null ) {
		$given      = self::read(
			array(
				'instrument'    => 'today',
				'path'          => 'self',
				'setting'       => 'community',
				'layout'        => '',
				'heading_level' => '',
				'clear_after'   => '',
			),
			$given,
			'steady_check_in'
		);
		$attributes = self::named( $given, 'instrument', 'path', 'setting', 'layout', 'heading_level', 'clear_after' );
		$name       = wp_specialchars_decode( get_bloginfo( 'name' ), ENT_QUOTES );
		$fallback   = self::fallback( $content, __( 'These questions cannot be shown here. You can think about how you are without them, or talk to somebody.', 'steady-ui' ) );
		return self::element( 'steady-wellbeing-check-in', $attributes, array( 'host' => array( 'name' => $name ) ), $fallback );
	}

	/**
	 * Attributes as text: in a page, which is HTML, `"` is written `&quot;`.
	 *
	 * @param string[]     $known All there are, with what they are without the author.
	 * @param array|string $given What the author wrote.
	 * @param string       $name  Of the shortcode.
	 * @return string[]
	 */
	private static function read( array $known, $given, $name ) {
		$text = function ( $value ) {
			return html_entity_decode( (string) $value, ENT_QUOTES | ENT_HTML5, 'UTF-8' );
		};
		return array_map( $text, shortcode_atts( $known + self::EVERYWHERE, $given, $name ) );
	}

	/**
	 * @param array  $given    Attributes of a shortcode, with underscores.
	 * @param string ...$names Those that the element has too, beside what all have.
	 * @return string[] Those that were given, as the element calls them.
	 */
	private static function named( array $given, ...$names ) {
		$attributes = array();
		foreach ( array_merge( $names, array_keys( self::EVERYWHERE ) ) as $name ) {
			if ( '' !== $given[ $name ] ) {
				$attributes[ str_replace( '_', '-', $name ) ] = $given[ $name ];
			}
		}
		return $attributes;
	}

	/**
	 * @param string     $tag        Name of an element.
	 * @param string[]   $attributes Its attributes.
	 * @param array|null $config     Its configuration, if it has one.
	 * @param string     $inside     HTML that is shown where the element cannot be.
	 * @return string
	 */
	private static function element( $tag, array $attributes, $config, $inside ) {
		wp_enqueue_script_module( 'steady', plugins_url( 'assets/steady/steady.js', STEADY_FILE ), array(), STEADY_VERSION );
		$theme = Steady_Settings::get( 'theme' );
		if ( '' !== $theme ) {
			wp_enqueue_style( 'steady-theme', plugins_url( 'assets/steady/themes/' . $theme . '.css', STEADY_FILE ), array(), STEADY_VERSION );
		}
		$written = '';
		foreach ( $attributes as $name => $value ) {
			$written .= ' ' . $name . '="' . esc_attr( $value ) . '"';
		}
		// Nothing in it can end the script, nor begin another, whatever filters come after.
		$json = null === $config ? '' : '<script type="application/json">' . wp_json_encode( $config, JSON_HEX_TAG | JSON_HEX_AMP | JSON_HEX_APOS | JSON_HEX_QUOT ) . '</script>';
		return '<' . $tag . $written . '>' . $json . $inside . '</' . $tag . '>';
	}

	/**
	 * @param string|null $content What the author wrote between the shortcodes.
	 * @param string      $default What is said without.
	 * @return string HTML.
	 */
	private static function fallback( $content, $default ) {
		$own = wp_kses_post( trim( (string) $content ) );
		return '' === $own ? '<p>' . esc_html( $default ) . '</p>' : force_balance_tags( do_shortcode( $own ) );
	}

	/**
	 * @param string $name  Name of an organisation.
	 * @param string $phone Its number, if it was given.
	 * @return string
	 */
	private static function how_to_refer( $name, $phone ) {
		if ( '' === $phone ) {
			/* translators: %s: name of an organisation. */
			return sprintf( __( 'To ask for support without this form, get in touch with %s.', 'steady-ui' ), $name );
		}
		/* translators: 1: name of an organisation. 2: phone number. */
		return sprintf( __( 'To ask for support without this form, phone %1$s on %2$s.', 'steady-ui' ), $name, $phone );
	}

	/**
	 * @param string $words For those who write pages.
	 * @return string HTML, empty for everybody else.
	 */
	private static function note( $words ) {
		return current_user_can( 'edit_posts' ) ? '<p><em>' . esc_html( $words ) . '</em></p>' : '';
	}
}
