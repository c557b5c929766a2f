"""Romanised surnames and given names of the cultures that put the family name first: written by hand, common ones only.

Korean and Chinese given names are listed by syllable and as frequent whole names, because newspapers print "Jong Un", "Jong-un"
and "Jinping".
"""

SURNAMES = {
    "ko": """Kim Lee Yi Rhee Park Pak Choi Choe Jung Jeong Chung Chong Kang Cho Jo Yoon Yun Jang Chang Lim Im Han Oh Seo Suh Shin
        Kwon Hwang An Ahn Song Yoo Yu Ryu Jeon Jun Chun Hong Ko Koh Moon Mun Yang Ri Rim Son Sohn Bae Pae Baek Paek Paik Heo
        Hur Huh Nam Shim Sim Noh Roh Ha Kwak Sung Seong Cha Chu Joo Ju Woo Koo Gu Ku Na Ra Min Jin Ji Um Eom Won Bang Kong Ban
        Byun Pyon Ro Ryang Ryong Tae Thae Hyon Hyun Ok Ki Gil Do To Yeo So Sol Seol Cheon Pyo Myung Maeng Tak Ma Mo""",
    "zh": """Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie Song Tang Xu Deng
        Han Feng Cao Peng Zeng Xiao Tian Dong Pan Yuan Cai Jiang Yu Du Ye Cheng Wei Su Lu Ding Ren Lv Shen Yao Cui Zhong Tan
        Fan Jin Jia Shi Liao Xia Fu Fang Zou Xiong Bai Meng Qin Qiu Hou Yin Xue Yan Duan Lei Long Tao Shi Gu Mao Hao Gong Shao
        Wan Qian Dai Xing Xi Qi Qiao Lai Pang Fan Lan Ouyang Sima Situ Zhuge Wen Ai An Chang Chi Chu Ge Guan Ji Kang Kong Ling
        Mei Mi Miao Mu Ning Niu Ou Pei Pu Qu Rong Ruan Shang Sheng Shu Tong Tu Wo You Zang Zhan Zhen Zuo Chan Cheung Chow Fung
        Ho Hui Ip Kwok Lam Lau Lee Leung Lo Mak Ng Poon Tam Tse Tsang Wong Yeung Yip Yuen Yue Chiang Tsai Hsu Hsieh Hsiao Lai
        Lien Ko Chu Soong Chou Kao Liao Tsao Teng Chen Tsui Hung Han Kuo""",
    "vi": """Nguyen Tran Le Pham Huynh Hoang Phan Vu Vo Dang Bui Do Ho Ngo Duong Ly Dao Doan Vuong Trinh Truong Lam Phung Mai To Ha
        Ta Dinh Luong Luu Cao Chu Thai Quach Nong Tong Than Tang Kieu Mac La""",
    "km": "Hun Sok Sam Heng Kem Mam Tea Chea Keo Prak Chan Sar Khieu Nuon Kaing Ieng Tep Men Sun Var Hor Ouk Pen Sao Yim Ros Meas",
    "hu": """Orban Magyar Szijjarto Gyurcsany Novak Sulyok Kover Karacsony Puskas Bartok Kodaly Liszt Kadar Nagy Antall Horn
        Medgyessy Bajnai Ader Solyom Schmitt""",
    "ja": """Abe Kishida Ishiba Suga Takaichi Koizumi Aso Hatoyama Kan Noda Fukuda Mori Obuchi Hashimoto Murakami Ohtani Otani
        Osaka Nishikori Hayashi Kono Motegi Kamikawa Ghosn Kuroda Ueda Toyoda Honda Kurosawa Miyazaki Ono Naruhito Akishino
        Koike Yoshimura Tamaki Edano Saito Sato Suzuki Takahashi Tanaka Watanabe Ito Nakamura Kobayashi Kato Yoshida Yamada
        Sasaki Yamaguchi Matsumoto Inoue Kimura Shimizu Goto Kondo Endo Ota Ando Kudo Otsuka""",
}  # fmt: skip

GIVEN = {
    "ko": """Jong Un Il Sung Jeong Yong Chol Hae Ryong Song Hui Yo Ju Ae Nam Kwan Jin Pyong Chol Su Myong Hak Pong Kyong Ok Thae
        Jae In Geun Hye Myung Bak Suk Yeol Yeol Moo Hyun Dae Jung Young Sam Tae Woo Doo Hwan Chung Hee Ki Moon Kyung Wha Sang
        Eui Yong Nak Yon Dong Hoon Min Seok Seung Min Woong Joon Ho Chan Wook Yuna Heung Seo Jun Yun Woo Joo Won Hyuk Hyeon
        Hyung Jik Jin Kyu Kwon Kyun Gun Gyu Geol Cheol Cheon Beom Byung Bong Chang Chul Duk Deok Eun Ga Gi Gon Guk Ha Han Heon
        Hong Hoe Hun Hwa Hyang Ik Im Ji Jip Jo Joong Jun Jung Kap Keun Kil Koo Kuk Kun Kwang Kyo Mi Mo Mok Mu Mun Na Nae Oh
        Pil Pyo Rae Ran Ri Rim Rok Ryeol Ryul Sa Se Seo Seol Seon Seong Seop Shik Shin Si Sik Sin Sol Son Soo Sook Soon Sub
        Sun Sup Taek Tak U Uk Um Wan Wi Wol Woong Ye Yeo Yeon Yeong Yol Yoo Yoon You Youn Yu Yub Yul Jong-un Jong-il Il-sung
        Jae-in Geun-hye Myung-bak Suk-yeol Moo-hyun Dae-jung Young-sam Jae-myung Ki-moon Kyung-wha Yo-jong Jong-nam Hye-kyung
        Kun-hee Jae-yong Heung-min Seung-min Joon-ho Jin-pyo Duck-soo Dong-hoon Nak-yon Cheol-soo""",
    "zh": """Jinping Keqiang Qiang Xiaoping Zedong Enlai Zemin Jintao Jiabao Rongji Peng Yi Jieqi Wenbin Ning Mao Shangkun Shaoqi
        Biao Qing Chunying Lijian Fenghe Shangfu Jun Dong Xi Huning Leji Qishan Yang Yuanchao Xilai Yongkang Caihou Boxiong
        Jianlin Ma Yun Huateng Zhengfei Wanzhou Yimou Kaige Weiwei Xiaobo Guangcheng Ailing Na Shuai Xuesen Yat-sen Kai-shek
        Ing-wen Ching-te Ying-jeou Shui-bian Teng-hui Ching-kuo Kuo-yu Wen-je Bi-khim Yu-ih Chee-hwa Chun-ying Ka-chiu Chi-
        fung Kwan-yuen Hsien Loong Kuan Yew Chok Tong Keng Swee Xiaoming Wei Fang Xiu Ying Min Jing Li Qiang Lei Jun Yong Yan
        Jie Juan Tao Ming Chao Xia Ping Gang Guiying Hua Hui Hong Bin Bo Bing Cheng Chun Feng Fei Gang Guang Guo Hai Hao Heng
        Jian Jin Kai Kang Kun Lan Lin Ling Long Mei Meng Nan Ning Peng Qi Qiong Rong Rui Shan Shu Song Ting Wen Wu Xin Xing
        Xue Yao Ye Yifei Yu Yuan Yue Zhen Zhi Zhong Zihan Zixuan Haoran Yutong Xinyi""",
    "vi": """Van Thi Duc Minh Chinh Phu Trong Tan Dung Xuan Phuc Tran Dai Quang Thuong Lam To Cuong Luong Hue Man Ngan Kim Nam Anh
        Tuan Hung Hai Hoa Huong Lan Linh Long Mai Nga Ngoc Nhung Phuong Quan Son Thanh Thao Thu Thuy Tien Tien Trang Trung Tu
        Tuyet Viet Vinh Yen Chi Giap Duan Thieu Diem Ky Bao Khanh Quoc Huu Dinh Hong""",
    "km": """Sen Manet Sihamoni Sihanouk Rainsy Sokha Samrin Pot Samphan Chea Sary Phan Chanthol Sopheap Bopha Dara Rith Vuthy
        Sophal Sokhom""",
    "hu": """Viktor Peter Laszlo Gyorgy Jozsef Istvan Janos Ferenc Zoltan Gabor Attila Sandor Tamas Balazs Zsolt Tibor Andras Imre
        Lajos Miklos Csaba Gyula Bela Pal Mihaly Katalin Erzsebet Ilona Eva Zsuzsanna Agnes Judit Ildiko Erika Krisztina Klara
        Gergely Szilard Matyas Barnabas Bela Geza""",
    "ja": """Shinzo Fumio Shigeru Yoshihide Sanae Junichiro Shinjiro Taro Yukio Naoto Yoshihiko Yasuo Yoshiro Keizo Ryutaro
        Tomiichi Shohei Naomi Kei Yoshimasa Toshimitsu Yoko Haruhiko Kazuo Akio Soichiro Akira Hayao Naruhito Akihito Hirohito
        Masako Fumihito Kiko Hisahito Yuriko Hirofumi Denny Yukio Makoto Hiroshi Takashi Kenji Kenta Daisuke Satoshi Hideki
        Ichiro Yuki Haruki Kazuya Takeshi Naoki Tetsuya Keiko Michiko Sachiko Kumiko Akiko Emiko Noriko Tomoko Yumi Ayumi Rie
        Mariko Hanako""",
}  # fmt: skip
